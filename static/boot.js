// Runs before the first paint: language, theme and page, so that nothing flashes or jumps. Then starts the
// application, and says so kindly when that cannot be.
(function () {
  "use strict";
  var root = document.documentElement;
  function stored(key) {
    try { return localStorage.getItem("wirewalk." + key); } catch (blocked) { return null; }
  }
  var asked = /[?&]lang=(en|zh)\b/.exec(location.hash);
  var wanted = (asked && asked[1]) || stored("language") || (navigator.languages || [navigator.language])[0] || "en";
  var chinese = /^zh/i.test(wanted);
  root.lang = chinese ? "zh-CN" : "en";
  root.dataset.theme = stored("theme") || "auto";
  root.dataset.page = /^#\/./.test(location.hash) && !/^#\/\?/.test(location.hash) ? "other" : "home";

  // The first words travel beside the program, not after it.
  var words = document.createElement("link");
  words.rel = "preload"; words.as = "fetch"; words.crossOrigin = "anonymous";
  words.href = "text/" + (chinese ? "zh" : "en") + "/app.bin";
  document.head.appendChild(words);

  function show(id) { var element = document.getElementById(id); if (element) element.hidden = false; }

  addEventListener("DOMContentLoaded", function () {
    document.getElementById("again").addEventListener("click", function () {
      // A fresh start on the first page: the address that led here is not tried again by itself.
      location.hash = "#/"; location.reload();
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
    var script = document.querySelector("script[data-program]");
    if (typeof WebAssembly !== "object") { show("no-wasm"); return; }
    function lost(error) {
      // A panic has its own apology by then; what is left is a program that never came.
      if (document.getElementById("apology").hidden) show("no-program");
      throw error;
    }
    var first = import(script.dataset.program).then(function (program) {
      return program.default({ module_or_path: script.dataset.wasm });
    });
    first.catch(lost);
    // Lessons and questions need the rest of the program; the first page does not. Loaded once, when asked for.
    var rest, styled;
    window.wirewalkRest = function () {
      if (!styled) styled = new Promise(function (done, failed) {
        var sheet = document.createElement("link");
        sheet.rel = "stylesheet"; sheet.href = "lesson.css"; sheet.onload = done;
        sheet.onerror = function () { sheet.remove(); styled = undefined; failed(new Error("no styles")); };
        document.head.appendChild(sheet);
      });
      if (!rest) rest = first.then(function (exports) {
        if (!script.dataset.rest) return;
        return WebAssembly.instantiateStreaming(fetch(script.dataset.rest), { first: exports });
      }).then(function () { return styled; }).then(function () {
        document.getElementById("no-program").hidden = true;
      });
      return rest.catch(function (error) { rest = undefined; return lost(error); });
    };
    // On the way to a lesson, it is as well fetched now.
    if (root.dataset.page === "other") window.wirewalkRest();
  });
})();
