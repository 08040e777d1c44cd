"use strict";
(() => {
  const events = document.getElementById("events");
  const rows = Array.from(events.querySelectorAll(".event"));
  if (rows.length < 2) {
    return;
  }
  const texts = rows.map(row => row.textContent.toLowerCase());
  const count = new Intl.NumberFormat("en-GB");

  const tools = document.createElement("form");
  tools.className = "tools";
  tools.setAttribute("role", "search");
  const words = document.createElement("input");
  words.type = "search";
  words.placeholder = "Search events and quotes";
  words.setAttribute("aria-label", "Search events and quotes");
  const side = document.createElement("select");
  side.setAttribute("aria-label", "Side");
  side.append(new Option("All sides", ""));
  document.querySelectorAll(".sides li").forEach(item =>
    side.append(new Option(item.textContent, item.id.slice("side-".length))));
  const shown = document.createElement("output");
  tools.append(words, ...side.options.length > 2 ? [side] : [], shown);
  events.querySelector("h2").after(tools);

  const show = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(word => word);
    let matches = 0;
    rows.forEach((row, i) => {
      const of = row.querySelector(":scope > .told > .circumstances > .side");
      const fits = wanted.every(word => texts[i].includes(word))
        && (!side.value || of !== null && of.dataset.side === side.value);
      row.hidden = !fits;
      matches += fits ? 1 : 0;
    });
    events.querySelectorAll(".year").forEach(year => {
      year.hidden = !year.querySelector(".event:not([hidden])");
    });
    shown.value = matches === rows.length ? "" : count.format(matches) + " of " + count.format(rows.length);
  };
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      words.value = "";
      side.value = "";
      show();
      target.scrollIntoView();
    }
  };
  words.addEventListener("input", show);
  side.addEventListener("change", show);
  tools.addEventListener("submit", event => event.preventDefault());
  addEventListener("hashchange", reveal);
})();
