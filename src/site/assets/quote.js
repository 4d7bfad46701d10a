// Fills the model list for the chosen make. Without this script the fields take free text, which is as good.
(function () {
  "use strict";
  var make = document.getElementById("make"), list = document.getElementById("models"), asked = "";
  if (!make || !list || !window.fetch) return;
  function load() {
    var name = make.value.trim();
    if (!name || name === asked) return;
    asked = name;
    fetch("/quote/models?make=" + encodeURIComponent(name)).then(function (r) { return r.ok ? r.json() : { models: [] }; })
      .then(function (found) {
        list.textContent = "";
        found.models.forEach(function (model) {
          var option = document.createElement("option");
          option.value = model;
          list.appendChild(option);
        });
      }).catch(function () { asked = ""; });
  }
  make.addEventListener("change", load);
  make.addEventListener("blur", load);
  load();
  // One tap, one request: the button says that it is on its way.
  var form = document.getElementById("quote-form"), words = form.querySelector("button[type=submit]").textContent;
  form.addEventListener("submit", function () {
    var button = form.querySelector("button[type=submit]");
    setTimeout(function () { button.disabled = true; button.textContent = button.dataset.sending; }, 0);
  });
  window.addEventListener("pageshow", function () {
    var button = form.querySelector("button[type=submit]");
    button.disabled = false;
    button.textContent = words;
  });
})();
