// The letters of the review page. They work only while the part with the draft, and none of its fields, has the focus.
"use strict";
const part = document.getElementById("decision");
const chosen = document.querySelector(".original .chosen");
const source = document.querySelector(".original");
if (chosen) source.scrollTop = chosen.offsetTop - source.offsetTop - source.clientHeight / 3;
if (part && location.hash === "#decision") part.focus({ preventScroll: true });
part?.addEventListener("keydown", (event) => {
  if (event.key === "Escape") part.focus({ preventScroll: true });
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  const key = event.key.toLowerCase();
  const keyed = `[data-key="${CSS.escape(key)}"]`;
  const found = key === "e" ? document.getElementById("title") : document.querySelector(`#decision ${keyed}, [data-keys] ${keyed}`);
  if (!found) return;
  event.preventDefault();
  if (found.matches("input")) found.focus();
  else found.click();
});
