// Walks the run that is shown from here to its end, question by question, and says of each step what can be read of it:
// how high the stage is, and, where it is looked at closely, how small its letters are, what of them is cut, and what
// lies on something else. Arguments: at which steps it is looked at closely ("all", "some", "none"); whether all steps are
// walked, or the first, the middle and the last one visited; the callback.
const [closely, whole, done] = arguments;

function measure(close) {
const stage = document.querySelector(".stage");
const found = { stage: stage.getBoundingClientRect().height / innerHeight, cut: [], over: [] };
const scroll = document.querySelector(".ladder-scroll"), heads = document.querySelector(".ladder-heads");
if (scroll && heads) found.ladder = scroll.clientHeight - heads.getBoundingClientRect().height;
if (!close) return found;

const box = element => element.getBoundingClientRect();
// What of an element is not hidden by what scrolls or clips it.
function seen(element) {
  const { left, top, right, bottom } = box(element);
  const part = { left: Math.max(left, 0), top: Math.max(top, 0), right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) };
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    const style = getComputedStyle(around);
    if (style.overflowX === "visible" && style.overflowY === "visible") continue;
    const its = box(around);
    part.left = Math.max(part.left, its.left); part.right = Math.min(part.right, its.right);
    part.top = Math.max(part.top, its.top); part.bottom = Math.min(part.bottom, its.bottom);
  }
  return part.right - part.left > 1 && part.bottom - part.top > 1 ? part : null;
}
const smallest = { size: Infinity, text: "" };
const texts = [];
for (const place of document.querySelectorAll(".stage, .narration")) {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim(), element = node.parentElement;
    if (!text || element.closest(".hidden, title, [role=tooltip], option")) continue;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden" || style.display === "none" || !element.getClientRects().length) continue;
    const part = seen(element);
    if (!part) continue;
    const svg = element instanceof SVGElement;
    const size = parseFloat(style.fontSize) * (svg ? element.getScreenCTM().a : 1);
    if (size < smallest.size) Object.assign(smallest, { size, text: text.slice(0, 40), in: element.getAttribute("class") || element.localName });
    if (!svg && style.textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth + 1) found.cut.push(text.slice(0, 60));
    // A line that stands half behind an edge is cut; a whole drawing that is scrolled sideways is not.
    const its = box(element), high = its.bottom - its.top, heads = element.closest(".ladder-rows") && document.querySelector(".ladder-heads");
    const edge = heads ? box(heads).bottom : 0;
    if (svg && element.localName === "text") {
      if (edge && its.top < edge - 6 && its.bottom > edge + 6) found.cut.push(text.slice(0, 60) + " (by the heads)");
      const sideways = element.closest(".ladder-scroll")?.scrollWidth > element.closest(".ladder-scroll")?.clientWidth + 2;
      if (!sideways && (part.left > its.left + 1 || part.right < its.right - 1)) found.cut.push(text.slice(0, 60) + " (at the side)");
      if (its.bottom > edge + 2) texts.push({ text, element, left: its.left, right: its.right, top: its.top + high * .2, bottom: its.bottom - high * .2, svg: element.ownerSVGElement });
    }
  }
}
for (let one = 0; one < texts.length; one++) {
  for (let other = one + 1; other < texts.length; other++) {
    const a = texts[one], b = texts[other];
    if (a.svg !== b.svg) continue;
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom) found.over.push(a.text.slice(0, 40) + " × " + b.text.slice(0, 40));
  }
}
found.smallest = smallest;
return found;
}

const drawn = () => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
const press = key => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
const scrub = () => document.querySelector("#scrub");
async function walk() {
  const steps = [], last = Number(scrub().max), middle = last >> 1;
  for (let turn = 0; turn < 3 * last + 3; turn++) {
    await drawn();
    const at = Number(scrub().value), asked = document.querySelector(".predict") !== null;
    const close = closely === "all" || (closely === "some" && [0, middle, last].includes(at));
    steps.push(Object.assign(measure(close), { step: at + 1, asked }));
    if (at === last) break;
    press("ArrowRight");
    // What a key does may have to wait for a part of the program.
    for (let wait = 0; wait < 50; wait++) {
      await drawn();
      if (Number(scrub().value) !== at || (!asked && document.querySelector(".predict"))) break;
    }
  }
  return steps;
}
// The first step, the middle one and the last: where a run is looked at in short.
async function leap() {
  const last = Number(scrub().max), steps = [];
  for (const at of new Set([0, last >> 1, last])) {
    scrub().value = at;
    scrub().dispatchEvent(new Event("input", { bubbles: true }));
    for (let wait = 0; wait < 50 && Number(scrub().getAttribute("aria-valuetext")?.match(/\d+/)) !== at + 1; wait++) await drawn();
    await drawn();
    steps.push(Object.assign(measure(closely !== "none"), { step: at + 1, asked: false }));
  }
  return steps;
}
(whole ? walk() : leap()).then(done, error => done(String(error)));
