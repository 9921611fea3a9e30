'use strict';
// What Trama needs of script: drafts that survive, no double sending, the search key. Everything works without it.
(function () {
  var csrf = function () {
    var field = document.querySelector('input[name="_csrf"]');
    return field ? field.value : '';
  };

  // After the session ended and began again in another tab, this page needs the new session's token.
  function renewToken() {
    return fetch('/bozze-gettone', {redirect: 'manual'}).then(function (answer) {
      if (!answer.ok) { return false; }
      return answer.json().then(function (fresh) {
        document.querySelectorAll('input[name="_csrf"]').forEach(function (field) { field.value = fresh.token; });
        return true;
      });
    });
  }

  function put(address, form) {
    var send = function () {
      return fetch(address, {
        method: 'PUT', redirect: 'manual',
        headers: {'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrf()},
        body: JSON.stringify(fieldsOf(form))
      });
    };
    return send().then(function (answer) {
      if (answer.status !== 403) { return answer; }
      return renewToken().then(function (renewed) { return renewed ? send() : answer; });
    });
  }

  // --- drafts: form[data-draft="key"] is saved on the server while one types, retried when the line is down ---
  function fieldsOf(form) {
    var values = {};
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string' && name !== '_csrf' && name !== 'id' && name !== 'draftKey') {
        (values[name] = values[name] || []).push(value);
      }
    });
    return values;
  }

  function fill(form, values) {
    Object.keys(values).forEach(function (name) {
      var controls = form.querySelectorAll('[name="' + CSS.escape(name) + '"]');
      controls.forEach(function (control, i) {
        if (control.type === 'checkbox' || control.type === 'radio') {
          control.checked = values[name].indexOf(control.value) >= 0;
        } else if (control.type !== 'hidden' && values[name][i] !== undefined) {
          control.value = values[name][i];
        }
      });
    });
  }

  function watch(form) {
    var key = form.dataset.draft;
    var status = form.querySelector('[data-draft-status]');
    var address = '/bozze/' + encodeURIComponent(key);
    var dirty = false, saving = false, timer = null, sent = false;

    function say(text) { if (status) { status.textContent = text; } }

    function save() {
      timer = null;
      if (!dirty || saving || sent) { return; }
      dirty = false;
      saving = true;
      put(address, form).then(function (answer) {
        if (answer.ok) { return answer.json().then(function (saved) { say(form.dataset.saved + ' ' + saved.time); }); }
        dirty = true;
        say(answer.status === 401 || answer.type === 'opaqueredirect' || answer.status === 403 ? form.dataset.signedOut : form.dataset.waiting);
        timer = setTimeout(save, 8000);
      }).catch(function () {
        dirty = true;
        say(form.dataset.waiting);
        timer = setTimeout(save, 8000);
      }).finally(function () { saving = false; if (dirty && !timer) { timer = setTimeout(save, 1200); } });
    }

    form.addEventListener('input', function () {
      dirty = true;
      if (!timer) { timer = setTimeout(save, 1200); }
    });
    // Before it goes, the text is saved once more: an ended session or a lost line is said here, and nothing typed is lost.
    form.addEventListener('submit', function (event) {
      if (sent) { return; }
      event.preventDefault();
      var button = event.submitter;
      put(address, form).then(function (answer) {
        delete form.dataset.sent;
        if (answer.ok) { sent = true; form.requestSubmit(button); } else { say(form.dataset.signedOut); }
      }).catch(function () { delete form.dataset.sent; say(form.dataset.waiting); });
    });
    window.addEventListener('beforeunload', function (event) { if (dirty && !sent) { event.preventDefault(); } });

    if (!form.querySelector('.is-invalid')) {
      fetch(address).then(function (answer) { return answer.ok ? answer.json() : null; }).then(function (draft) {
        if (draft && draft.content) {
          fill(form, draft.content);
          say(form.dataset.restored + ' ' + draft.time);
        }
      }).catch(function () { /* the form stays as it came */ });
    }
  }
  document.querySelectorAll('form[data-draft]').forEach(watch);

  // --- a form is sent once; the server would understand a second sending too ---
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || form.dataset.sent) {
      if (form.dataset.sent) { event.preventDefault(); }
      return;
    }
    form.dataset.sent = 'true';
    setTimeout(function () { delete form.dataset.sent; }, 4000);
  });

  // --- "/" goes to the search, errors get the focus, print buttons print ---
  document.addEventListener('keydown', function (event) {
    var search = document.getElementById('t-q');
    if (event.key === '/' && search && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      search.focus();
    }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) { window.print(); }
  });
  var errors = document.getElementById('errors');
  if (errors) { errors.focus(); }
})();
