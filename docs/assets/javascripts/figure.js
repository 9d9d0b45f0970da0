// Lets a drawn figure move: play, pause, or drag to any moment. Nothing moves before the reader asks for it,
// and not by itself where the device says that motion should be reduced. Without this file the picture stands still.

/**
 * A phase of a repetition: its word, its seconds, and the share of the way at which it begins and ends.
 * @typedef {[word: string, seconds: number, start: number, end: number]} Turn
 * @typedef {{shares: number[], turns: Turn[], repetitions: number, paths: [number, ...number[][]][]}} Movement
 */

const STEP = 2; // units of the picture for each step of a change

/**
 * The numbers of a path as places in the picture, and its text with gaps for them.
 * @param {string} path
 */
function readPath(path) {
  /** @type {number[]} */
  const places = [];
  /** @type {string[]} */
  const letters = [];
  for (const part of path.matchAll(/M(-?\d+) (-?\d+)(?:c([^MLz]*))?(z?)/g)) {
    const steps = (part[3]?.match(/-?\d+/g) ?? []).map(Number);
    let from = [Number(part[1]), Number(part[2])];
    places.push(...from);
    steps.forEach((step, index) => {
      places.push(from[index % 2] + step);
      if (index % 6 === 5) from = places.slice(-2); // each curve starts where the one before ended
    });
    letters.push("M", " ", ...steps.map((_, index) => (index ? " " : "C")));
    if (part[4]) letters.push("z");
  }
  return { places, letters };
}

/**
 * Adds up changes, which are told from one point to the next and from one keyframe to the next.
 * @param {number[][]} changes
 * @param {number} count
 */
function addUp(changes, count) {
  const frames = [new Array(count).fill(0)];
  for (const change of changes) {
    const steps = [...change];
    for (let index = 2; index < count; index += 1) steps[index] += steps[index - 2];
    const before = frames[frames.length - 1];
    frames.push(steps.map((step, index) => before[index] + step * STEP));
  }
  return frames;
}

/** @param {number} time */
const ease = (time) => time * time * (3 - 2 * time);

/** @param {HTMLElement} place */
function tendFigure(place) {
  const told = place.querySelector("script")?.textContent;
  const picture = place.querySelector("svg");
  if (!told || !picture) return;
  /** @type {Movement} */
  const movement = JSON.parse(told);
  const { shares, turns, repetitions } = movement;
  const every = picture.querySelectorAll("path[d]");
  const lines = movement.paths.map(([index, ...changes]) => {
    const element = every[index];
    const { places, letters } = readPath(element.getAttribute("d") ?? "");
    return { element, places, letters, moves: addUp(changes, places.length) };
  });

  /** @param {number} share */
  const draw = (share) => {
    let next = shares.findIndex((each) => each >= share);
    if (next < 1) next = 1;
    const part = (share - shares[next - 1]) / (shares[next] - shares[next - 1]);
    for (const { element, places, letters, moves } of lines) {
      const before = moves[next - 1], after = moves[next];
      let at = 0, text = "";
      for (const letter of letters) {
        text += letter;
        if (letter === "z") continue;
        text += (places[at] + before[at] + (after[at] - before[at]) * part).toFixed(1);
        at += 1;
      }
      element.setAttribute("d", text);
    }
  };

  const length = turns.reduce((sum, turn) => sum + turn[1], 0);
  const total = length * repetitions;
  const slider = document.createElement("input");
  const says = document.createElement("p");
  const button = document.createElement("button");
  let time = 0, started = 0, frame = 0;

  const show = () => {
    const count = Math.min(Math.floor(time / length), repetitions - 1);
    let rest = Math.min(time - count * length, length);
    const turn = turns.find((each) => (rest <= each[1] ? true : ((rest -= each[1]), false))) ?? turns[turns.length - 1];
    draw(turn[2] + (turn[3] - turn[2]) * ease(turn[1] ? Math.min(rest / turn[1], 1) : 1));
    const words = repetitions > 1 ? `${turn[0]}, ${count + 1} of ${repetitions}` : turn[0];
    if (says.textContent !== words) says.textContent = words;
    slider.setAttribute("aria-valuetext", words);
    slider.value = String(Math.round((time / total) * 1000));
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    button.textContent = "Play";
  };
  /** @param {number} now */
  const tick = (now) => {
    time = Math.min((now - started) / 1000, total);
    show();
    if (time < total) frame = requestAnimationFrame(tick);
    else stop();
  };

  button.type = "button";
  button.className = "moving__play";
  button.textContent = "Play";
  button.addEventListener("click", () => {
    if (frame) return stop();
    if (time >= total) time = 0;
    started = performance.now() - time * 1000;
    button.textContent = "Pause";
    frame = requestAnimationFrame(tick);
  });
  Object.assign(slider, { type: "range", min: "0", max: "1000", step: "5", value: "0", className: "moving__slider" });
  slider.setAttribute("aria-label", `Move through: ${place.dataset.label ?? ""}`);
  slider.addEventListener("input", () => {
    stop();
    time = (Number(slider.value) / 1000) * total;
    show();
  });
  says.className = "moving__says";
  const controls = document.createElement("div");
  controls.className = "moving__controls";
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const offer = () => {
    stop();
    button.hidden = still.matches;
  };
  still.addEventListener("change", offer);
  offer();
  controls.append(button, slider, says);
  place.append(controls);
  place.closest("[hidden]")?.removeAttribute("hidden"); // it waited until it could move
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  says.textContent = turns[0][0];
  slider.setAttribute("aria-valuetext", turns[0][0]);
}

document.querySelectorAll(".moving").forEach((place) => place instanceof HTMLElement && tendFigure(place));
