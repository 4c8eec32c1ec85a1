// Builds nodes. Text is always a text node: nothing a person or the bot wrote is ever read as HTML.

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  send: "M4 12l16-8-5.5 16-3-6.5L4 12z M11.5 13.5L20 4",
  attach: "M20 11.5l-8.3 8.1a5.2 5.2 0 0 1-7.4-7.3l8.6-8.5a3.5 3.5 0 0 1 5 4.9l-8.6 8.5a1.8 1.8 0 0 1-2.5-2.5l7.8-7.7",
  slash: "M15.5 4l-7 16",
  keys: "M3 7h18v11H3z M7 11h.01 M12 11h.01 M17 11h.01 M8 14.5h8",
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12 M18 6L6 18",
  down: "M6 10l6 6 6-6",
  reply: "M10 6L4 12l6 6 M4.5 12H14a6 6 0 0 1 6 6",
  sun: "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z M12 2v2 M12 20v2 M2 12h2 M20 12h2 M5 5l1.4 1.4 M17.6 17.6L19 19 M19 5l-1.4 1.4 M6.4 17.6L5 19",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  bolt: "M13 2.5L5 13.5h6l-1 8 8-11h-6l1-8z",
  file: "M7 3h7l5 5v13H7z M14 3v5h5",
  photo: "M4 5h16v14H4z M4 16l4.5-4.5 4 4 3-3L20 17 M15.5 9h.01",
  place: "M12 21s-7-6.2-7-11.2a7 7 0 0 1 14 0C19 14.8 12 21 12 21z M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M8.5 14a4.2 4.2 0 0 0 7 0 M9 9.5h.01 M15 9.5h.01",
  mic: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3z M6 11a6 6 0 0 0 12 0 M12 17v4",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M4.5 20a7.5 7.5 0 0 1 15 0",
  people: "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z M2.5 19.5a6.5 6.5 0 0 1 13 0 M16 5.5a3.2 3.2 0 0 1 0 6.2 M18 14a6.2 6.2 0 0 1 3.5 5.5",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 7v5l3.5 2",
  cloud: "M7 18a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 10a4 4 0 0 1 0 8z M10 12.5l4 3 M14 12.5l-4 3",
  lost: "M4 12h9 M10 8l4 4-4 4 M19 8v.01 M19 12v.01 M19 16v.01",
  cut: "M4 12h5 M15 12h5 M10.5 8l3 8",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M5.8 5.8l12.4 12.4",
  play: "M8 5l11 7-11 7z",
};

export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "testid") node.dataset.testid = value;
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function wave() {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 130 24");
  svg.setAttribute("class", "wave");
  svg.setAttribute("aria-hidden", "true");
  for (let bar = 0; bar < 26; bar += 1) {
    const height = 4 + Math.abs(Math.sin(bar * 1.7) * 12 + Math.cos(bar * 0.6) * 6);
    const line = document.createElementNS(SVG, "rect");
    line.setAttribute("x", String(bar * 5));
    line.setAttribute("y", String(12 - height / 2));
    line.setAttribute("width", "2.5");
    line.setAttribute("height", String(height));
    line.setAttribute("rx", "1.2");
    line.setAttribute("fill", "currentColor");
    svg.append(line);
  }
  return svg;
}

export const byId = (id) => document.getElementById(id);
