// "Near me": asks the browser where it is, rounds it to about a kilometre and sends the search. Without it the municipality does the same.
(function () {
  'use strict';
  document.querySelectorAll('button[data-near]').forEach(function (button) {
    if (!('geolocation' in navigator)) {
      return;
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      button.disabled = true;
      navigator.geolocation.getCurrentPosition(
        function (place) {
          const form = button.form;
          form.elements.lat.value = place.coords.latitude.toFixed(2);
          form.elements.lon.value = place.coords.longitude.toFixed(2);
          form.elements.vicino.value = '';
          form.submit();
        },
        function () {
          button.disabled = false;
          button.nextElementSibling.hidden = false;
        },
        { timeout: 10000, maximumAge: 600000 }
      );
    });
  });
  // a town chosen by hand replaces the position
  document.querySelectorAll('form select[name="vicino"]').forEach(function (select) {
    select.addEventListener('change', function () {
      select.form.elements.lat.value = '';
      select.form.elements.lon.value = '';
    });
  });
})();
