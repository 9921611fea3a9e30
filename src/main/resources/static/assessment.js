'use strict';
// Forms of instruments: questions that depend on another, how far each section is, codes by look-up. Without it every question is shown.
(function () {
  var form = document.querySelector('form.t-form [data-when], form.t-form [id^="s-"]');
  form = form && form.closest('form');
  if (!form) { return; }

  function chosen(name) {
    return Array.from(form.querySelectorAll('[name="' + CSS.escape(name) + '"]:checked')).map(function (c) { return c.value; });
  }

  function show() {
    form.querySelectorAll('[data-when]').forEach(function (block) {
      var wanted = block.dataset.values.split(' ');
      block.hidden = !chosen(block.dataset.when).some(function (value) { return wanted.indexOf(value) >= 0; });
    });
  }

  function progress() {
    var rail = document.querySelector('[data-rail]');
    if (!rail) { return; }
    rail.querySelectorAll('[data-progress]').forEach(function (note) {
      var section = document.querySelector(note.parentElement.querySelector('a').getAttribute('href'));
      var fields = Array.from(section.querySelectorAll('.t-field')).filter(function (field) { return !field.closest('[hidden]'); });
      var done = fields.filter(function (field) {
        return Array.from(field.querySelectorAll('input, select, textarea')).some(function (control) {
          return control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value.trim() !== '';
        });
      });
      note.textContent = rail.dataset.done.replace('%d', done.length).replace('%d', fields.length);
    });
  }

  var timer = null;
  function codes(input) {
    clearTimeout(timer);
    timer = setTimeout(function () {
      fetch('/valutazioni/codici?lista=' + input.dataset.codes + '&cerca=' + encodeURIComponent(input.value)).then(function (answer) {
        return answer.ok ? answer.json() : [];
      }).then(function (found) {
        var id = 'codes-' + input.dataset.codes;
        var list = document.getElementById(id) || form.appendChild(document.createElement('datalist'));
        list.id = id;
        list.replaceChildren.apply(list, found.map(function (code) {
          var option = document.createElement('option');
          option.value = code.code;
          option.label = code.code + ' · ' + code.title;
          return option;
        }));
      }).catch(function () { /* the code can be typed as it is */ });
    }, 200);
  }

  form.addEventListener('input', function (event) {
    show();
    progress();
    if (event.target.dataset.codes) { codes(event.target); }
  });
  show();
  progress();
  setTimeout(function () { show(); progress(); }, 1500); // after a kept draft was filled in
})();
