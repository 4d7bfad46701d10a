// A button beside the typed address, which is enough without this script: where the phone is goes along with the booking.
(function () {
  "use strict";
  var field = document.getElementById("here"), address = document.getElementById("address");
  if (!field || !address || !navigator.geolocation || !window.isSecureContext) return;
  var button = document.createElement("button"), line = document.createElement("p"), words = document.createElement("span");
  button.type = "button"; button.className = "button quiet"; button.textContent = field.dataset.label;
  words.className = "hint"; words.setAttribute("role", "status");
  if (field.value) words.textContent = field.dataset.done;
  line.append(button, " ", words);
  address.parentNode.insertBefore(line, address.nextSibling);
  function says(what) { button.disabled = false; words.textContent = what; }
  function found(at) {
    var lat = at.coords.latitude.toFixed(5), lng = at.coords.longitude.toFixed(5);
    field.value = lat + "," + lng;
    if (!address.value.trim()) address.value = lat + ", " + lng;
    says(field.dataset.done);
  }
  function lost() { field.value = ""; says(field.dataset.failed); }
  button.addEventListener("click", function () {
    button.disabled = true; words.textContent = field.dataset.asking;
    navigator.geolocation.getCurrentPosition(found, lost, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  });
  // Who types another address means that one.
  address.addEventListener("input", function () { field.value = ""; words.textContent = ""; });
})();
