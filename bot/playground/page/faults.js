// The drawer of faults: makes the local Telegram fail for a while.

import { byId, h, icon } from "./dom.js";
import { chat, isGroup, on, speaker, store } from "./store.js";
import { move, send } from "./wire.js";
import { t, time } from "./words.js";

const RULES = [
  ["429", "clock", { kind: "status", code: 429, retry_after: 5, times: null, lifetime: 5 }],
  ["502", "cloud", { kind: "status", code: 502, body: "html", times: null, lifetime: 5 }],
  ["lost", "lost", { kind: "lost", method: "sendMessage" }],
  ["drop", "cut", { kind: "drop", method: "sendMessage" }],
  ["slow", "clock", { kind: "slow", seconds: 2, times: 5 }],
];

function entry(name, symbol, title, note, action) {
  return h(
    "button",
    { class: "fault", type: "button", testid: `fault-${name}`, onclick: action },
    h("span", { class: "card-icon" }, icon(symbol)),
    h("b", {}, title),
    h("span", {}, note),
  );
}

function describe(rule) {
  const name = rule.kind === "status" ? String(rule.code) : rule.kind;
  const title = t(`faults.${name}`);
  const known = title.startsWith("faults.") ? name : title;
  if (rule.ends_at) return `${known}, ${t("faults.until", { time: time(rule.ends_at) })}`;
  return rule.times ? `${known}, ${t("faults.times", { count: rule.times })}` : known;
}

function active() {
  const rules = store.faults.filter((rule) => !rule.ends_at || rule.ends_at * 1000 > Date.now());
  byId("faults-open").classList.toggle("on", rules.length > 0);
  if (!rules.length) return h("div", { class: "active", testid: "faults-active" }, t("faults.none"));
  return h(
    "div",
    { class: "active on", testid: "faults-active" },
    h("b", {}, t("faults.active")),
    h("ul", {}, rules.map((rule) => h("li", {}, describe(rule)))),
    h("button", { class: "quiet", type: "button", testid: "faults-clear", onclick: clear }, t("faults.clear")),
  );
}

async function clear() {
  await fetch("/control/faults", { method: "DELETE" });
}

export function renderFaults() {
  const drawer = byId("faults");
  const status = active();
  if (drawer.hidden) return;
  const close = h("button", { class: "icon-button", type: "button", testid: "faults-close", "aria-label": t("dialog.close"), onclick: () => toggle(false) }, icon("close"));
  const rules = RULES.map(([name, symbol, rule]) =>
    entry(name, symbol, t(`faults.${name}`), t(`faults.${name}.note`), () => send("/control/faults", rule)),
  );
  const one = chat();
  if (one && !isGroup(one)) {
    const key = one.blocked ? "faults.unblock" : "faults.block";
    rules.push(entry("block", "block", t(key, { name: speaker().first_name }), t("faults.block.note"), () => move("block", { blocked: !one.blocked })));
  }
  drawer.replaceChildren(h("div", { class: "drawer-head" }, h("h2", {}, t("faults.title")), close), h("p", {}, t("faults.intro")), status, ...rules);
  drawer.setAttribute("aria-label", t("faults.title"));
}

export function toggle(open = byId("faults").hidden) {
  const opener = byId("faults-open");
  byId("faults").hidden = !open;
  opener.setAttribute("aria-expanded", String(open));
  renderFaults();
  if (open) byId("faults").querySelector("button").focus();
  else opener.focus();
}

on("faults", () => {
  renderFaults();
  const ends = store.faults.map((rule) => rule.ends_at).filter(Boolean);
  if (ends.length) setTimeout(renderFaults, Math.max(...ends) * 1000 - Date.now() + 100);
});
on("blocked", renderFaults);
