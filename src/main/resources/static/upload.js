'use strict';
// Files may be dropped anywhere on the field, and one that is too large is told before it is sent. Without script the field works alike.
(function () {
  document.querySelectorAll('.t-drop').forEach(function (zone) {
    var field = zone.querySelector('input[type="file"]');
    var error = zone.querySelector('.t-error');
    var limit = Number(zone.dataset.limit);

    function check() {
      var large = Array.prototype.filter.call(field.files, function (file) { return file.size > limit; });
      error.textContent = large.map(function (file) { return '«' + file.name + '» ' + zone.dataset.tooLarge; }).join(' ');
      field.classList.toggle('is-invalid', large.length > 0);
      field.setAttribute('aria-invalid', large.length > 0 ? 'true' : 'false');
      return large.length === 0;
    }

    ['dragover', 'dragleave', 'drop'].forEach(function (kind) {
      zone.addEventListener(kind, function (event) {
        event.preventDefault();
        zone.classList.toggle('t-drop-over', kind === 'dragover');
      });
    });
    zone.addEventListener('drop', function (event) {
      if (event.dataTransfer && event.dataTransfer.files.length > 0) {
        field.files = event.dataTransfer.files;
        check();
      }
    });
    field.addEventListener('change', check);
    zone.closest('form').addEventListener('submit', function (event) {
      if (!check()) {
        event.preventDefault();
        event.stopPropagation();
        field.focus();
      }
    });
  });
})();
