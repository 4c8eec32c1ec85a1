// Puts the page together and reacts to what is chosen.

import { focusComposer, leaveChat, renderDock } from "./composer.js";
import { byId, icon } from "./dom.js";
import { renderFaults, toggle } from "./faults.js";
import { renderHead } from "./head.js";
import { renderPeople } from "./people.js";
import { on, speaker, store } from "./store.js";
import { renderThread, watchScroll } from "./thread.js";
import { listen, loadState } from "./wire.js";
import { loadWords, setLanguage } from "./words.js";

const narrow = window.matchMedia("(max-width: 760px)");

function renderAll() {
  setLanguage(speaker()?.language_code ?? navigator.language);
  renderPeople();
  renderHead();
  renderThread();
  renderDock();
  renderFaults();
}

function open(id) {
  leaveChat();
  store.open = id;
  store.unread.delete(id);
  byId("app").classList.add("in-chat");
  renderAll();
  if (!narrow.matches) focusComposer();
}

function close() {
  byId("app").classList.remove("in-chat");
  store.open = null;
  renderAll();
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId("theme").replaceChildren(icon(theme === "dark" ? "sun" : "moon"));
}

function startTheme() {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const stored = () => localStorage.getItem("theme");
  setTheme(stored() ?? (dark.matches ? "dark" : "light"));
  dark.addEventListener("change", () => stored() ?? setTheme(dark.matches ? "dark" : "light"));
  byId("theme").addEventListener("click", () => {
    const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    localStorage.setItem("theme", next);
    setTheme(next);
  });
}

on("open", open);
on("close", close);
on("reload", renderAll);
on("speaker", () => {
  renderAll();
  focusComposer();
});
on("profile", () => {
  renderHead();
  if (store.open && !store.chats.get(store.open).messages.size) renderThread();
});
for (const type of ["message", "edited", "deleted"]) on(type, renderPeople);

startTheme();
byId("faults-open").append(icon("bolt"));
byId("faults-open").addEventListener("click", () => toggle());
byId("faults").addEventListener("keydown", (event) => event.key === "Escape" && toggle(false));
await Promise.all([loadWords(), loadState()]);
watchScroll();
listen();
if (narrow.matches) renderAll();
else open([...store.chats.keys()][0]);
