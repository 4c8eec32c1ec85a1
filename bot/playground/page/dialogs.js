// Dialogs and notices: alerts of the bot, pictures shown large, choosing a place or a sticker.

import { byId, h } from "./dom.js";
import { on } from "./store.js";
import { move } from "./wire.js";
import { t } from "./words.js";

const CITIES = {
  berlin: [52.52, 13.405],
  vienna: [48.2082, 16.3738],
  zurich: [47.3769, 8.5417],
  london: [51.5072, -0.1276],
  new_york: [40.7128, -74.006],
  tokyo: [35.6762, 139.6503],
};
const STICKERS = ["👍", "🔍", "☕", "🎉", "😅", "🚲"];

function open(attributes, ...children) {
  const dialog = h("dialog", attributes, children);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

const closer = (label) => h("button", { class: "quiet", type: "button", testid: "dialog-close", onclick: (event) => event.target.closest("dialog").close() }, label);

export function chooseLocation(replyTo) {
  const field = (name, value, limit) =>
    h("input", { type: "number", step: "any", min: -limit, max: limit, required: true, value, testid: `location-${name}` });
  const latitude = field("latitude", 52.52, 90);
  const longitude = field("longitude", 13.405, 180);
  const go = (lat, lon) => {
    dialog.close();
    move("location", { latitude: lat, longitude: lon, reply_to: replyTo });
  };
  const cities = Object.entries(CITIES).map(([key, [lat, lon]]) =>
    h("button", { class: "button", type: "button", testid: "city", "data-city": key, onclick: () => go(lat, lon) }, t(`city.${key}`)),
  );
  const submit = (event) => {
    event.preventDefault();
    go(Number(latitude.value), Number(longitude.value));
  };
  const dialog = open(
    { testid: "location-dialog", "aria-label": t("location.title") },
    h("h2", {}, t("location.title")),
    h("p", {}, t("location.pick")),
    h("div", { class: "cities" }, cities),
    h(
      "form",
      { onsubmit: submit },
      h("div", { class: "fields" }, h("label", {}, t("location.latitude"), latitude), h("label", {}, t("location.longitude"), longitude)),
      h("div", { class: "actions" }, closer(t("chat.cancel")), h("button", { class: "solid", type: "submit", testid: "location-send" }, t("location.send"))),
    ),
  );
}

export function chooseSticker() {
  const pick = (emoji) => {
    dialog.close();
    move("sticker", { emoji });
  };
  const dialog = open(
    { testid: "sticker-dialog", "aria-label": t("sticker.title") },
    h("h2", {}, t("sticker.title")),
    h("div", { class: "stickers" }, STICKERS.map((emoji) => h("button", { type: "button", testid: "sticker-choice", onclick: () => pick(emoji) }, emoji))),
    h("div", { class: "actions" }, closer(t("chat.cancel"))),
  );
}

function alertBox(text) {
  open({ class: "plain", testid: "alert", role: "alertdialog" }, h("p", {}, text), h("div", { class: "actions" }, closer(t("dialog.ok"))));
}

function enlarge(source) {
  open(
    { class: "large", "aria-label": t("message.photo") },
    h("img", { src: source, alt: t("message.photo") }),
    h("div", { class: "actions" }, closer(t("dialog.close"))),
  );
}

function toast({ key, text }) {
  const node = h("div", { class: "toast", testid: "toast" }, text ?? t(key));
  byId("toasts").append(node);
  setTimeout(() => node.remove(), 3500);
}

on("alert", alertBox);
on("enlarge", enlarge);
on("toast", toast);
