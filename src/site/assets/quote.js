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
})();
// Says at once, at each field, what the server would send back; photos that were chosen stay chosen.
// One tap, one request: the button says that it is on its way.
(function () {
  "use strict";
  var form = document.getElementById("quote-form"), button = form.querySelector("button[type=submit]"), words = button.textContent;
  var fields = Array.prototype.slice.call(form.querySelectorAll("[data-problem]"));
  form.noValidate = true;
  function good(field) {
    if (!field.value.trim()) return !field.required;
    return field.validity.valid && (field.type !== "tel" || field.value.replace(/\D/g, "").length > 9);
  }
  function mark(field) {
    var id = field.id + "-problem", note = document.getElementById(id);
    if (good(field)) {
      if (note) note.remove();
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
      return;
    }
    if (!note) {
      note = document.createElement("p");
      note.id = id;
      note.className = "wrong";
      field.after(note);
    }
    note.textContent = field.dataset.problem;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", id);
  }
  fields.forEach(function (field) {
    field.addEventListener("change", function () { if (field.hasAttribute("aria-invalid")) mark(field); });
  });
  form.addEventListener("submit", function (event) {
    fields.forEach(mark);
    var wrong = fields.filter(function (field) { return !good(field); })[0];
    if (wrong) {
      event.preventDefault();
      if (wrong.closest("details")) wrong.closest("details").open = true;
      return wrong.focus();
    }
    setTimeout(function () { button.disabled = true; button.textContent = button.dataset.sending; }, 0);
  });
  window.addEventListener("pageshow", function () {
    button.disabled = false;
    button.textContent = words;
  });
})();
