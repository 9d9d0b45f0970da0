// Sends what is set to the bench's own server and shows what comes back. The newest state wins.
"use strict";

const form = document.querySelector("form");
const at = (id) => document.getElementById(id);
let waiting = new AbortController();

/** Return what is set: the lines that are changed, degrees from their sliders. */
function asked() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value === "degrees") {
      query.set(name, at(`${form.elements[name].id}-degrees`).value);
    } else if (value) {
      query.set(name, value);
    }
  }
  return query;
}

async function draw() {
  waiting.abort();
  waiting = new AbortController();
  try {
    const response = await fetch(`draw?${asked()}`, { signal: waiting.signal });
    show(await response.json());
  } catch (error) {
    if (error.name !== "AbortError") {
      tell([{ message: "The bench does not answer. Is it still running in the terminal?", instead: "" }]);
    }
  }
}

function show(answer) {
  if (answer.svg) {
    at("stage").innerHTML = answer.svg;
    at("told").textContent = answer.told;
  }
  at("stage").classList.toggle("stale", !answer.svg);
  at("front-matter").textContent = answer.front_matter;
  at("copied").textContent = "";
  tell(answer.problems);
  follow(answer.angles);
}

/** Tell the problems, each with what to write instead. */
function tell(problems) {
  const parts = problems.map(({ message, instead }) => {
    const line = document.createElement("p");
    line.className = "problem";
    line.textContent = message;
    if (instead) {
      const code = document.createElement("code");
      code.textContent = instead;
      line.append(" Write: ", code);
    }
    return line;
  });
  at("problems").replaceChildren(...(parts.length ? parts : ["No problems."]));
}

/** Move the sliders that nobody has set to where the pose has come out. */
function follow(angles) {
  for (const slider of form.querySelectorAll("input[type=range]")) {
    const choice = at(slider.dataset.sets);
    if (choice.value !== "degrees" && choice.name in angles) {
      slider.value = angles[choice.name];
      label(slider, angles[choice.name]);
    }
  }
}

function label(slider, degrees) {
  const text = `${degrees}°`.replace("-", "−");
  slider.nextElementSibling.value = text;
  slider.setAttribute("aria-valuetext", text);
}

form.addEventListener("input", ({ target }) => {
  if (target.type === "range") {
    at(target.dataset.sets).value = "degrees";
    label(target, target.value);
  }
  draw();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(draw)); // after the controls have been put back
at("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(at("front-matter").textContent);
  at("copied").textContent = "Copied.";
});
draw();
