// What needs a script: the menu button on a phone, and search, which is fetched when it is first asked for.
// Everything else on the pages works without this file.

/**
 * Opens and closes the menu, and gives the focus back to its button on Escape.
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} menu
 */
function tendMenu(button, menu) {
  /** @param {boolean} open */
  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    menu.classList.toggle("menu--open", open);
  };
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    show(open);
    if (open) menu.querySelector("a")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.classList.contains("menu--open")) return;
    show(false);
    button.focus();
  });
}

/**
 * Puts what waits in a template into the page. Material's search dialog and script wait so, and a page
 * that nobody searches from does not load them, nor the index.
 * @param {string} name
 */
function wake(name) {
  const template = document.querySelector(`template[data-late="${name}"]`);
  if (!(template instanceof HTMLTemplateElement)) return;
  const content = document.importNode(template.content, true);
  const script = content.querySelector("script[src]");
  script?.addEventListener("error", () => {
    const said = document.querySelector(".md-search-result__meta");
    if (said) said.textContent = "Search could not be loaded. Check your connection, then load this page again.";
  });
  template.replaceWith(content);
}

/**
 * Opens search at once, so that a phone shows its keyboard, and loads what finds things meanwhile.
 * Keeps the rest of the page out of reach while it is open, and gives the focus back after it.
 * @param {HTMLButtonElement} button
 */
function tendSearch(button) {
  const toggle = /** @type {HTMLInputElement} */ (document.getElementById("__search"));
  button.addEventListener("click", () => {
    wake("dialog");
    if (!toggle.checked) toggle.click();
    /** @type {HTMLInputElement | null} */ (document.querySelector(".md-search__input"))?.focus();
    wake("script");
  });
  toggle.addEventListener("change", () => {
    for (const part of document.querySelectorAll(".site-header__bar, .md-container")) part.inert = toggle.checked;
    if (!toggle.checked) button.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && toggle.checked) toggle.click();
  });
  document.addEventListener("click", (event) => {
    if (toggle.checked && event.target instanceof Element && event.target.closest("[data-close-search]")) toggle.click();
  });
}

const menuButton = document.querySelector(".site-header__button--menu");
const menu = document.getElementById("site-menu");
if (menuButton instanceof HTMLButtonElement && menu) tendMenu(menuButton, menu);
const searchButton = document.querySelector(".site-header__button--search");
if (searchButton instanceof HTMLButtonElement) tendSearch(searchButton);
