#include "diff/page_parts.h"

namespace canonym::cli {

const std::string_view page_style = R"css(
:root { color-scheme: light dark; --line: #8886; --old: #ffd7d5; --new: #ccf2d4; }
@media (prefers-color-scheme: dark) { :root { --old: #67201d; --new: #1d4f2b; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 0 1rem 4rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
form { position: sticky; top: 0; background: Canvas; border-bottom: 1px solid var(--line); padding: .6rem 0;
  display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-bottom: 1px solid var(--line); padding: .4rem 0; }
li ul li { border: 0; padding: 0 0 0 1.5rem; }
.kind { border: 1px solid var(--line); border-radius: .3rem; padding: 0 .4rem; font-size: .85em; }
.place { color: GrayText; font-size: .85em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .2rem 0; }
dt { color: GrayText; } dd { margin: 0; overflow-wrap: anywhere; }
mark { color: inherit; border-radius: .2rem; padding: 0 .15em; } .before mark { background: var(--old); }
.after mark { background: var(--new); }
[hidden] { display: none !important; }
)css";

const std::string_view page_style_hash = "wz6MQh1ZHB64zqDZ6mzCqwgaqDblyvRbPTgX7Qd+oms=";

const std::string_view page_script = R"js(
"use strict";
const record = document.getElementById("record");
const kind = document.getElementById("kind");
const shown = document.getElementById("shown");
const items = Array.from(document.querySelectorAll("[data-kind]"));
const sections = Array.from(document.querySelectorAll("section"));

function show() {
  const wanted = record.value.trim().toLowerCase();
  let count = 0;
  for (const item of items) {
    const isOfKind = kind.value === "" || item.dataset.kind === kind.value;
    const isOfRecord = item.dataset.records.split(" ").some((id) => id.includes(wanted));
    item.hidden = !(isOfKind && isOfRecord);
    count += item.hidden ? 0 : 1;
  }
  for (const section of sections) section.hidden = !section.querySelector("[data-kind]:not([hidden])");
  shown.textContent = `${count} of ${items.length} shown`;
}

function remember() {
  const state = new URLSearchParams({ record: record.value, kind: kind.value });
  history.replaceState(null, "", "#" + state);
  show();
}

function recall() {
  const state = new URLSearchParams(location.hash.slice(1));
  record.value = state.get("record") || "";
  kind.value = state.get("kind") || "";
  show();
}

record.addEventListener("input", remember);
kind.addEventListener("change", remember);
document.getElementById("clear").addEventListener("click", () => {
  record.value = kind.value = "";
  remember();
  record.focus();
});
window.addEventListener("hashchange", recall);
document.getElementById("filters").hidden = false;
recall();
)js";

const std::string_view page_script_hash = "i1USKIhSSGteCok0C/O2bpQs+RE5pMHBtJe4HAmitH0=";

}  // namespace canonym::cli
