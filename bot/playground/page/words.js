// The page's own words, in the language of the person who is selected.

const DEFAULT = "en";
const books = {};
let language = DEFAULT;

export async function loadWords() {
  const languages = await (await fetch("/api/languages")).json();
  await Promise.all(
    languages.map(async (code) => {
      books[code] = await (await fetch(`/locales/${code}/playground.json`)).json();
    }),
  );
}

export function setLanguage(tag) {
  const [code] = (tag || "").toLowerCase().split("-");
  language = Object.hasOwn(books, code) ? code : DEFAULT;
  document.documentElement.lang = language;
  document.title = t("app.title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.tagName === "BUTTON") node.title = t(node.dataset.label);
  }
}

export function t(key, values = {}) {
  const text = books[language]?.[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (found, name) => values[name] ?? found);
}

export const time = (seconds) =>
  new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(seconds * 1000);

export function day(seconds) {
  const date = new Date(seconds * 1000);
  const today = new Date();
  const days = Math.round((new Date(today).setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) return t("chat.today");
  if (days === 1) return t("chat.yesterday");
  const form = { weekday: "long", day: "numeric", month: "long" };
  if (date.getFullYear() !== today.getFullYear()) form.year = "numeric";
  return new Intl.DateTimeFormat(language, form).format(date);
}

export function size(bytes) {
  const units = ["B", "kB", "MB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: unit ? 1 : 0 }).format(value);
  return `${number} ${units[unit]}`;
}

export const decimal = (value) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(value);
