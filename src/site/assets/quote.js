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
// Pictures of today's phones are larger than anybody needs, and slow to send: where the browser can, each is made
// smaller before it is sent. What it cannot read goes as it is. Gives the picture to send.
function smallerPhoto(file) {
  "use strict";
  var side = 2000, worth = 1 << 20;
  return createImageBitmap(file).then(function (picture) {
    var scale = Math.min(1, side / Math.max(picture.width, picture.height));
    if (scale === 1 && file.size <= worth) return file;
    var canvas = document.createElement("canvas"), draw = canvas.getContext("2d");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    draw.fillStyle = "#fff";  // Behind what is transparent: a JPEG would be black there.
    draw.fillRect(0, 0, canvas.width, canvas.height);
    draw.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return new Promise(function (done) {
      canvas.toBlob(function (small) {
        var better = small && small.size < file.size;
        done(better ? new File([small], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" }) : file);
      }, "image/jpeg", 0.85);
    });
  }).catch(function () { return file; });
}
// Says at once, at each field, what the server would send back; photos that were chosen stay chosen.
// One tap, one request: the button says that it is on its way.
(function () {
  "use strict";
  var form = document.getElementById("quote-form"), button = form.querySelector("button[type=submit]"), words = button.textContent;
  var fields = Array.prototype.slice.call(form.querySelectorAll("[data-problem]"));
  var photos = document.getElementById("photos"), shrinking = null, waits = false;
  form.noValidate = true;
  function photosFit() {
    var together = 0, each = true;
    Array.prototype.forEach.call(photos.files, function (file) {
      together += file.size;
      each = each && file.size <= Number(photos.dataset.bytes);
    });
    return each && photos.files.length <= Number(photos.dataset.most) && together <= Number(photos.dataset.bytesTogether);
  }
  function shrink() {
    var mine, chosen = Array.prototype.slice.call(photos.files);
    if (!chosen.length || chosen.length > Number(photos.dataset.most)) return null;
    // One after the other: a large picture takes a lot of memory while it is drawn.
    mine = chosen.reduce(function (before, file) {
      return before.then(function (done) { return smallerPhoto(file).then(function (small) { return done.concat(small); }); });
    }, Promise.resolve([])).then(function (small) {
      var box = new DataTransfer();
      if (shrinking !== mine) return;  // Others were chosen meanwhile.
      small.forEach(function (file) { box.items.add(file); });
      photos.files = box.files;
    }).catch(function () {}).then(function () {
      if (shrinking === mine) shrinking = null;
      if (!shrinking && photos.hasAttribute("aria-invalid")) mark(photos);
    });
    return mine;
  }
  if (photos && window.createImageBitmap && window.DataTransfer && window.Promise)
    photos.addEventListener("change", function () { shrinking = shrink(); });
  // Sends once the pictures are ready.
  function whenReady() {
    if (shrinking) shrinking.then(whenReady);
    else {
      waits = false;
      button.textContent = words;
      button.click();
    }
  }
  function good(field) {
    if (field === photos) return photosFit();
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
    if (shrinking) {
      event.preventDefault();
      button.textContent = button.dataset.sending;
      if (!waits) whenReady();
      waits = true;
      return;
    }
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
