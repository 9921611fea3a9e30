'use strict';
// The list of a distribution: one touch gives, another takes back. Touches stay in this browser until the server has them; they hold no names.
(function () {
  var list = document.querySelector('[data-ticks]');
  if (!list) { return; }
  var address = list.dataset.ticks;
  var store = 'trama-ticks|' + (document.body.dataset.user || '') + '|' + address;
  var status = list.querySelector('[data-ticks-status]');
  var sending = false, timer = null, pause = 0, refused = {};
  var waiting = read();

  function read() {
    try { return JSON.parse(localStorage.getItem(store)) || []; } catch (unreadable) { return []; }
  }

  function keep() {
    try {
      if (waiting.length) { localStorage.setItem(store, JSON.stringify(waiting)); } else { localStorage.removeItem(store); }
    } catch (full) { /* this page still has them */ }
  }

  function fill(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, i) { return values[i]; });
  }

  function say(text, state) {
    if (status.textContent !== text) { status.textContent = text; }
    status.dataset.state = state;
  }

  function row(entry) { return list.querySelector('[data-entry="' + entry + '"]'); }

  // A list may have several words to choose from (present, absent …): the chosen one is the mark.
  function show(item, gift, said, pending, mark) {
    item.dataset.gift = gift;
    item.dataset.mark = mark || '';
    item.querySelectorAll('button[name="mark"]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.value === mark));
    });
    item.dataset.pending = pending ? 'true' : '';
    item.querySelector('[data-said]').textContent = said;
  }

  // What the server said, and on top of it what it has not heard yet.
  function overlay() {
    waiting.forEach(function (tick) {
      var item = row(tick.entry);
      if (item) { show(item, tick.of && !tick.mark ? '' : tick.id, refused[tick.id] || list.dataset.pending, true, tick.mark); }
    });
  }

  function count(answer) {
    list.querySelector('[data-ticks-ticked]').textContent = fill(list.dataset.ticked, answer.ticked, answer.lines);
    list.querySelector('[data-ticks-left]').textContent = fill(list.dataset.left, answer.left);
  }

  function token() { return list.querySelector('input[name="_csrf"]').value; }

  function renewToken() {
    return fetch('/bozze-gettone', {redirect: 'manual'}).then(function (answer) {
      if (!answer.ok) { return false; }
      return answer.json().then(function (fresh) {
        document.querySelectorAll('input[name="_csrf"]').forEach(function (field) { field.value = fresh.token; });
        return true;
      });
    });
  }

  function post(ticks) {
    return fetch(address, {
      method: 'POST', redirect: 'manual',
      headers: {'Content-Type': 'application/json', 'X-CSRF-TOKEN': token()},
      body: JSON.stringify(ticks)
    });
  }

  // Each failure waits a little longer, up to half a minute; the line's return ends the wait.
  function later(text) {
    say(fill(text, waiting.length), 'waiting');
    pause = Math.min(30000, pause ? pause * 2 : 3000);
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  }

  function heard(sent, answer) {
    var no = {};
    answer.refused.forEach(function (one) { no[one.id] = one.why; });
    refused = no;
    var ids = sent.map(function (tick) { return tick.id; });
    waiting = waiting.filter(function (tick) { return ids.indexOf(tick.id) < 0 || no[tick.id]; });
    keep();
    answer.rows.forEach(function (state) {
      var item = row(state.entry);
      if (item) { show(item, state.gift, state.when, false, state.mark); }
    });
    count(answer);
    overlay();
    pause = 0;
    if (!waiting.length) { say(list.dataset.saved, 'saved'); return; }
    if (waiting.every(function (tick) { return no[tick.id]; })) {
      say(fill(list.dataset.failed, waiting.length), 'waiting');
      pause = 30000;
      clearTimeout(timer);
      timer = setTimeout(send, pause);
    } else { send(); }
  }

  function send() {
    clearTimeout(timer);
    timer = null;
    if (sending || !waiting.length) { return; }
    sending = true;
    var sent = waiting.slice();
    post(sent).then(function (answer) {
      if (answer.status !== 403) { return answer; }
      return renewToken().then(function (renewed) { return renewed ? post(sent) : answer; });
    }).then(function (answer) {
      sending = false;
      if (answer.ok) { return answer.json().then(function (said) { heard(sent, said); }); }
      later(answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect' ? list.dataset.signedOut : list.dataset.waiting);
      return null;
    }).catch(function () {
      sending = false;
      later(list.dataset.waiting);
    });
  }

  function touch(item, mark) {
    var entry = item.dataset.entry;
    var mine = waiting.filter(function (tick) { return tick.entry === entry; });
    var last = mine[mine.length - 1];
    if (last && refused[last.id]) {
      // What the server refused is simply withdrawn: it was never recorded.
      waiting = waiting.filter(function (tick) { return tick.id !== last.id; });
      delete refused[last.id];
      show(item, last.of || '', '', false, last.was);
      keep();
      if (!waiting.length) { say('', 'saved'); }
      return;
    }
    var gift = item.dataset.gift;
    var was = item.dataset.mark || undefined;
    waiting.push({
      id: crypto.randomUUID ? crypto.randomUUID() : uuid(), entry: entry, of: gift || null, at: new Date().toISOString(),
      mark: mark && mark !== was ? mark : undefined, was: was
    });
    keep();
    overlay();
    say(fill(list.dataset.waiting, waiting.length), 'waiting');
    send();
    var next = item.querySelector(gift ? '[data-give]' : '[data-undo]');
    if (next) { next.focus(); }
  }

  // Without a secure context there is no randomUUID.
  function uuid() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    var hex = Array.prototype.map.call(bytes, function (b) { return (b + 256).toString(16).slice(1); }).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  list.addEventListener('submit', function (event) {
    var item = event.target.closest('[data-entry]');
    if (!item) { return; }
    event.preventDefault();
    event.stopPropagation();
    touch(item, event.submitter && event.submitter.value || undefined);
  });

  var find = list.querySelector('[data-ticks-find]');
  find.hidden = false;
  find.addEventListener('input', function (event) {
    var words = event.target.value.toLowerCase().trim();
    list.querySelectorAll('[data-entry]').forEach(function (item) { item.hidden = item.dataset.label.indexOf(words) < 0; });
  });

  window.addEventListener('online', function () { pause = 0; send(); });
  window.addEventListener('beforeunload', function (event) { if (waiting.length) { event.preventDefault(); } });
  overlay();
  if (waiting.length) {
    say(fill(list.dataset.waiting, waiting.length), 'waiting');
    send();
  }
})();
