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
  // The later parts of the program, each with those it needs, which come before it.
  var needs = {}, codes = {}, loaded = {}, sheets = {}, first;
  (script.dataset.parts || "").split(" ").filter(Boolean).forEach(function (part) {
    var both = part.split(":");
    needs[both[0]] = both[1].split(",").filter(Boolean);
  });
  var STYLES = { learning: "lesson.css", network: "network.css" };
  function fileOf(name) { return name + "-" + script.dataset.build + ".wasm"; }
  function codeOf(name) {
    if (!codes[name]) {
      codes[name] = WebAssembly.compileStreaming(fetch(fileOf(name)));
      codes[name].catch(function () { codes[name] = undefined; });
    }
    return codes[name];
  }
  // Everything the program has once this part and those it needs are there.
  function load(name) {
    if (!loaded[name]) {
      var earlier = needs[name].length ? needs[name].map(load) : [first];
      var styled = STYLES[name] && styledBy(STYLES[name]);
      loaded[name] = Promise.all([codeOf(name), styled].concat(earlier)).then(function (all) {
        var has = Object.assign.apply(null, [{}].concat(all.slice(2)));
        return WebAssembly.instantiate(all[0], { earlier: has }).then(function (part) {
          return Object.assign(has, part.exports);
        });
      });
      loaded[name].catch(function () { loaded[name] = undefined; });
    }
    return loaded[name];
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
  if (root.dataset.page === "other" && typeof WebAssembly === "object") {
    // A guess, and only that: what it leaves out is fetched when the application asks for it.
    var place = /^#\/(lesson|practice)\/?([\w-]*)/.exec(location.hash) || [];
    var told = (" " + script.dataset.lessons).split(" " + place[2] + ":")[1];
    var both = told && place[2] ? told.split(" ")[0].split(":") : ["learning", "learn"];
    if (place[1] === "practice") {
      both = told && place[2] ? ["questions-" + place[2], "learn,quiz,lesson/" + place[2] + "-quiz"] : ["quiz", "learn,quiz"];
    }
    var wanted = [];
    (function want(names) {
      names.forEach(function (name) {
        want(needs[name] || []);
        if (needs[name] && wanted.indexOf(name) < 0) wanted.push(name);
      });
    })(both[0].split(","));
    wanted.forEach(function (name) {
      hasten(fileOf(name));
      if (STYLES[name]) styledBy(STYLES[name]).catch(function () {});
    });
    both[1].split(",").forEach(hastenText);
    wanted.forEach(codeOf);
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
    function arrived() { document.getElementById("no-program").hidden = true; }
    first = import(script.dataset.program).then(function (program) {
      return program.default({ module_or_path: script.dataset.wasm });
    });
    first.catch(lost);
    // Lessons and questions need more than the first page does. The application asks for parts by their names.
    window.wirewalkParts = function (names) {
      return Promise.all(names.split(" ").filter(Boolean).map(load)).then(arrived, lost);
    };
    // What may be asked for later is fetched while there is nothing else to do, which not every browser tells of. A part
    // that does not come then is not missed yet. Whoever pays for what is loaded, and says so, loads what is asked for.
    window.wirewalkLater = function (name) {
      return new Promise(function (done, failed) {
        if (!navigator.onLine || (navigator.connection || {}).saveData) failed();
        else if (window.requestIdleCallback) requestIdleCallback(done, { timeout: 3000 });
        else setTimeout(done, 200);
      }).then(function () { return name && load(name).then(arrived); });
    };
  });
})();
