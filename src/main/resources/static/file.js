'use strict';
// The browser's own file field speaks the browser's language. The field stays what it is for keyboard and screen reader; what is seen of it is ours.
(function () {
  var words = document.body.dataset;
  document.querySelectorAll('input[type="file"]').forEach(function (field) {
    var shown = document.createElement('span');
    shown.className = 't-file';
    shown.setAttribute('aria-hidden', 'true');
    var button = document.createElement('span');
    button.className = 'btn btn-outline-primary btn-sm';
    button.textContent = field.multiple ? words.chooseFiles : words.chooseFile;
    var names = document.createElement('span');
    names.className = 't-file-names';
    shown.append(button, names);
    var say = function () {
      names.textContent = Array.prototype.map.call(field.files, function (file) { return file.name; }).join(', ') || words.noFile;
    };
    shown.addEventListener('click', function () { field.click(); });
    field.addEventListener('change', say);
    if (field.form) { field.form.addEventListener('reset', function () { setTimeout(say); }); }
    field.classList.add('t-file-field');
    field.after(shown);
    say();
  });
})();
