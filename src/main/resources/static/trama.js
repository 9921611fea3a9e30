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

  // --- what the server does not have yet stays in this tab, for this user only; it goes with the tab, with signing out, with another user ---
  var user = document.body.dataset.user || '';
  var tab = {
    name: function (key) { return 'trama-draft|' + user + '|' + key; },
    keep: function (key, values) {
      try { sessionStorage.setItem(tab.name(key), JSON.stringify(values)); } catch (full) { /* the server's copy remains */ }
    },
    read: function (key) {
      try { return JSON.parse(sessionStorage.getItem(tab.name(key))); } catch (unreadable) { return null; }
    },
    forget: function (key) { sessionStorage.removeItem(tab.name(key)); },
    clear: function (mine) {
      Object.keys(sessionStorage).forEach(function (name) {
        if (name.indexOf('trama-draft|') === 0 && !(mine && name.indexOf('trama-draft|' + user + '|') === 0)) {
          sessionStorage.removeItem(name);
        }
      });
    }
  };
  if (user) { tab.clear(true); }
  document.addEventListener('submit', function (event) {
    if (event.target.getAttribute('action') === '/uscita') { tab.clear(false); }
  });

  function watch(form) {
    var key = form.dataset.draft;
    var status = form.querySelector('[data-draft-status]');
    var address = '/bozze/' + encodeURIComponent(key);
    var dirty = false, saving = false, timer = null, sent = false, pause = 0;

    function say(text, state) {
      if (status) {
        status.textContent = text;
        status.dataset.state = state;
      }
    }

    // Each failure waits a little longer, up to half a minute; the line's return ends the wait.
    function later(text) {
      dirty = true;
      say(text, 'waiting');
      pause = Math.min(30000, pause ? pause * 2 : 4000);
      timer = setTimeout(save, pause);
    }

    function save() {
      clearTimeout(timer);
      timer = null;
      if (!dirty || saving || sent) { return; }
      dirty = false;
      saving = true;
      put(address, form).then(function (answer) {
        if (answer.ok) {
          pause = 0;
          if (!dirty) { tab.forget(key); }
          return answer.json().then(function (saved) { say(form.dataset.saved + ' ' + saved.time, 'saved'); });
        }
        later(answer.status === 401 || answer.type === 'opaqueredirect' || answer.status === 403 ? form.dataset.signedOut : form.dataset.waiting);
      }).catch(function () {
        later(form.dataset.waiting);
      }).finally(function () { saving = false; if (dirty && !timer) { timer = setTimeout(save, 1200); } });
    }

    form.addEventListener('input', function () {
      dirty = true;
      tab.keep(key, fieldsOf(form));
      if (!timer) { timer = setTimeout(save, 1200); }
    });
    window.addEventListener('online', save);
    // Before it goes, the text is saved once more: an ended session or a lost line is said here, and nothing typed is lost.
    form.addEventListener('submit', function (event) {
      if (sent) { return; }
      event.preventDefault();
      var button = event.submitter;
      put(address, form).then(function (answer) {
        delete form.dataset.sent;
        if (answer.ok) {
          sent = true;
          tab.forget(key);
          form.requestSubmit(button);
        } else { later(form.dataset.signedOut); }
      }).catch(function () { delete form.dataset.sent; later(form.dataset.waiting); });
    });
    window.addEventListener('beforeunload', function (event) { if (dirty && !sent) { event.preventDefault(); } });

    var unsaved = tab.read(key);
    if (form.querySelector('.is-invalid')) { return; }
    if (unsaved) {
      fill(form, unsaved);
      dirty = true;
      say(form.dataset.resumed, 'waiting');
      save();
    } else {
      fetch(address).then(function (answer) { return answer.ok ? answer.json() : null; }).then(function (draft) {
        if (draft && draft.content && !dirty) {
          fill(form, draft.content);
          say(form.dataset.restored + ' ' + draft.time, 'saved');
        }
      }).catch(function () { /* the form stays as it came */ });
    }
  }
  document.querySelectorAll('form[data-draft]').forEach(watch);

  // --- the line: said when it is gone and when it is back ---
  var line = document.getElementById('t-line');
  function tellLine() { if (line) { line.hidden = navigator.onLine; } }
  window.addEventListener('online', tellLine);
  window.addEventListener('offline', tellLine);
  tellLine();

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
  // --- one box ticks all of a list ---
  document.addEventListener('change', function (event) {
    var name = event.target.dataset && event.target.dataset.tickAll;
    if (name) {
      document.querySelectorAll('input[name="' + name + '"]').forEach(function (box) { box.checked = event.target.checked; });
    }
  });

  // --- [data-rows]: the arrows go from line to line ---
  document.addEventListener('keydown', function (event) {
    var step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    var list = document.querySelector('[data-rows]');
    var here = document.activeElement;
    if (!step || !list || (here !== document.body && here.id !== 'main' && !list.contains(here))) { return; }
    var rows = Array.prototype.slice.call(list.querySelectorAll('[data-row]'));
    var next = rows[rows.indexOf(here) + step] || (step > 0 ? null : rows[0]);
    if (next) { event.preventDefault(); next.focus(); }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) { window.print(); }
  });
  var errors = document.getElementById('errors');
  if (errors) { errors.focus(); }

  // --- on a phone the menu and the tabs are one line that slides: the present place is in sight ---
  document.querySelectorAll('.t-menu, .t-tabs').forEach(function (strip) {
    var here = strip.querySelector('[aria-current]');
    if (here) {
      var gap = strip.clientWidth - here.offsetWidth;
      strip.scrollLeft += here.getBoundingClientRect().left - strip.getBoundingClientRect().left - gap / 2;
    }
  });

  // --- a signature drawn with finger, pen or mouse: kept as a picture in the form; without a drawing the typed name counts ---
  document.querySelectorAll('canvas[data-signature]').forEach(function (canvas) {
    var pen = canvas.getContext('2d'), field = canvas.form || canvas.closest('form'), down = false;
    pen.lineWidth = 2.5; pen.lineCap = 'round'; pen.strokeStyle = '#17324d';
    function at(event) {
      var box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    }
    canvas.addEventListener('pointerdown', function (event) {
      down = true; canvas.setPointerCapture(event.pointerId);
      pen.beginPath(); pen.moveTo.apply(pen, at(event)); event.preventDefault();
    });
    canvas.addEventListener('pointermove', function (event) { if (down) { pen.lineTo.apply(pen, at(event)); pen.stroke(); } });
    canvas.addEventListener('pointerup', function () {
      down = false; field.querySelector('[name=drawing]').value = canvas.toDataURL('image/png');
    });
    field.querySelector('[data-signature-clear]').addEventListener('click', function () {
      pen.clearRect(0, 0, canvas.width, canvas.height); field.querySelector('[name=drawing]').value = '';
    });
  });
})();
