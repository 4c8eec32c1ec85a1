// Faces: initials on a colour for people, the sign for the bot.

import { h, icon } from "./dom.js";
import { fullName, store, tone } from "./store.js";

const initials = (name) =>
  name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();

export function avatar(name, id, size = "") {
  return h("span", { class: `avatar ${size} tone-${tone(id)}`, "aria-hidden": "true" }, initials(name));
}

export function groupAvatar(size = "") {
  return h("span", { class: `avatar ${size} tone-4`, "aria-hidden": "true" }, icon("people"));
}

export function botAvatar(size = "") {
  return h("span", { class: `avatar bot ${size}`, "aria-hidden": "true" }, h("img", { src: "/page/icon.svg", alt: "" }));
}

export function userAvatar(user, size = "") {
  return user.id === store.bot.id ? botAvatar(size) : avatar(fullName(user), user.id, size);
}
