// Runs before the first paint: language, theme and page, so that nothing flashes or jumps. Then starts the
// application, and says so kindly when that cannot be.
(function () {
  "use strict";
  var root = document.documentElement, script = document.currentScript;
  function stored(key) {
    try { return localStorage.getItem("wirewalk." + key); } catch (blocked) { return null; }
  }
  var asked = /[?&]lang=(en|zh)\b/.exec(location.hash);
  var wanted = (asked && asked[1]) || stored("language") || (navigator.languages || [navigator.language])[0] || "en";
  var chinese = /^zh/i.test(wanted);
  root.lang = chinese ? "zh-CN" : "en";
  root.dataset.theme = stored("theme") || "auto";
  root.dataset.page = /^#\/./.test(location.hash) && !/^#\/\?/.test(location.hash) ? "other" : "home";

  // What the page needs travels beside the program, not after it.
  function hasten(file) {
    var link = document.createElement("link");
    link.rel = "preload"; link.as = "fetch"; link.crossOrigin = "anonymous"; link.href = file;
    document.head.appendChild(link);
  }
  function hastenText(name) { hasten("text/" + (chinese ? "zh" : "en") + "/" + name + ".bin"); }
  // The later parts of the program, in their order. Each may use those before it.
  var parts = (script.dataset.parts || "").split(" "), codes = [], loaded = [], first, sheets = {};
  function numberOf(name) {
    return parts.findIndex(function (part) { return part.indexOf(name + "-") === 0; });
  }
  function codeOf(number) {
    if (!codes[number]) {
      codes[number] = WebAssembly.compileStreaming(fetch(parts[number]));
      codes[number].catch(function () { codes[number] = undefined; });
    }
    return codes[number];
  }
  // Everything the program has once this part and those before it are there.
  function load(number) {
    if (number < 0) return first;
    if (!loaded[number]) {
      loaded[number] = Promise.all([codeOf(number), load(number - 1)]).then(function (both) {
        return WebAssembly.instantiate(both[0], { earlier: both[1] }).then(function (part) {
          return Object.assign({}, both[1], part.exports);
        });
      });
      loaded[number].catch(function () { loaded[number] = undefined; });
    }
    return loaded[number];
  }
  function styledBy(file) {
    if (!sheets[file]) sheets[file] = new Promise(function (done, failed) {
      var sheet = document.createElement("link");
      sheet.rel = "stylesheet"; sheet.href = file; sheet.onload = done;
      sheet.onerror = function () { sheet.remove(); sheets[file] = undefined; failed(new Error("no styles")); };
      document.head.appendChild(sheet);
    });
    return sheets[file];
  }
  // The styles that a part needs, in the order that they build on each other in.
  function styled(name) {
    return Promise.all(["lesson.css"].concat(name === "network" ? "network.css" : []).map(styledBy));
  }
  if (root.dataset.page === "other" && typeof WebAssembly === "object") {
    // A guess, and only that: what it leaves out is fetched when the application asks for it.
    var place = /^#\/(lesson|practice)\/?([\w-]*)/.exec(location.hash) || [];
    var needs = (" " + script.dataset.lessons).split(" " + place[2] + ":")[1];
    var names = needs ? needs.split(" ")[0].split(",") : ["learning", "learn"];
    if (place[1] === "practice") {
      names = [names[0] === "network" ? "network" : "quiz", "learn", "quiz"];
      if (needs) names.push("lesson/" + place[2] + "-quiz");
    }
    styled(names[0]).catch(function () {});
    var last = numberOf(names.shift());
    parts.slice(0, last + 1).forEach(hasten);
    names.forEach(hastenText);
    for (var number = 0; number <= last; number++) codeOf(number);
  }
  hastenText("app");

  // A translator puts texts into elements of its own, and the program then no longer finds its own where it left them.
  // What it wants taken away may be gone already; what it wants put before such a text goes before what holds it now.
  var nodes = Node.prototype, remove = nodes.removeChild, insert = nodes.insertBefore;
  nodes.removeChild = function (child) {
    return child.parentNode === this ? remove.call(this, child) : child;
  };
  nodes.insertBefore = function (child, before) {
    while (before && before.parentNode !== this) before = before.parentNode;
    return insert.call(this, child, before);
  };

  function show(id) { var element = document.getElementById(id); if (element) element.hidden = false; }

  addEventListener("DOMContentLoaded", function () {
    document.getElementById("again").addEventListener("click", function () {
      // A fresh start of the same page: what was chosen there is not tried again by itself.
      location.hash = (/^#\/(lesson|practice)(\/[\w-]+)?/.exec(location.hash) || ["#/"])[0];
      location.reload();
    });
    document.getElementById("copy").addEventListener("click", function () {
      var report = document.getElementById("report");
      getSelection().selectAllChildren(report);
      if (navigator.clipboard) navigator.clipboard.writeText(report.textContent).catch(function () {});
    });
    // The program that broke hears nothing any more, so the keyboard goes to the apology. To its heading, not to a
    // button: whoever was pressing a key again and again must not press that.
    new MutationObserver(function () {
      document.getElementById("app").inert = true;
      document.getElementById("sorry").focus();
    }).observe(document.getElementById("apology"), { attributeFilter: ["hidden"] });
    // What the program cannot apologise for itself: no memory is left, or a part of it is broken.
    function trapped(error) {
      if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) return;
      var report = document.getElementById("report");
      if (!report.textContent) report.textContent = error + "\n" + location.hash;
      show("apology");
    }
    if (typeof WebAssembly !== "object") { show("no-wasm"); return; }
    addEventListener("error", function (event) { trapped(event.error); });
    addEventListener("unhandledrejection", function (event) { trapped(event.reason); });
    function lost(error) {
      // A panic has its own apology by then; what is left is a program that never came.
      if (document.getElementById("apology").hidden) show("no-program");
      throw error;
    }
    first = import(script.dataset.program).then(function (program) {
      return program.default({ module_or_path: script.dataset.wasm });
    });
    first.catch(lost);
    // Lessons and questions need more than the first page does. The application asks for it by the part's name.
    window.wirewalkPart = function (name) {
      return Promise.all([load(numberOf(name)), styled(name)]).then(function () {
        document.getElementById("no-program").hidden = true;
      }, lost);
    };
  });
})();
