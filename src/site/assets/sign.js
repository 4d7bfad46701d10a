// A field to sign in with a finger, above the typed name, which is enough without this script.
(function () {
  "use strict";
  var field = document.getElementById("signature");
  if (!field || !field.form || !window.PointerEvent) return;
  var box = document.createElement("div"), canvas = document.createElement("canvas"), clear = document.createElement("button");
  box.className = "sign";
  canvas.width = 600; canvas.height = 180;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", field.dataset.hint);
  clear.type = "button"; clear.className = "button quiet"; clear.textContent = field.dataset.clear;
  var hint = document.createElement("p");
  hint.className = "hint"; hint.textContent = field.dataset.hint;
  box.append(hint, canvas, clear);
  field.parentNode.insertBefore(box, field);
  var pen = canvas.getContext("2d"), down = false, drawn = false;
  pen.lineWidth = 3; pen.lineCap = "round"; pen.lineJoin = "round"; pen.strokeStyle = "#14213d";
  function at(event) {
    var r = canvas.getBoundingClientRect();
    return [(event.clientX - r.left) * canvas.width / r.width, (event.clientY - r.top) * canvas.height / r.height];
  }
  canvas.addEventListener("pointerdown", function (event) {
    var p = at(event);
    down = true; canvas.setPointerCapture(event.pointerId); pen.beginPath(); pen.moveTo(p[0], p[1]); event.preventDefault();
  });
  canvas.addEventListener("pointermove", function (event) {
    if (!down) return;
    var p = at(event);
    pen.lineTo(p[0], p[1]); pen.stroke(); drawn = true;
  });
  ["pointerup", "pointercancel"].forEach(function (name) { canvas.addEventListener(name, function () { down = false; }); });
  clear.addEventListener("click", function () { pen.clearRect(0, 0, canvas.width, canvas.height); drawn = false; });
  field.form.addEventListener("submit", function () { field.value = drawn ? canvas.toDataURL("image/png") : ""; });
})();
