'use strict';
// The bench of an assembly: search, arrows, one key for each answer. Without script every button is a form of its own.
(function () {
  var bench = document.querySelector('[data-bench]');
  if (!bench) { return; }
  var find = bench.querySelector('[data-bench-find]');
  var status = bench.querySelector('[data-bench-status]');
  var keys = {};
  bench.dataset.keys.split(' ').forEach(function (pair) { keys[pair.charAt(0)] = pair.slice(2); });
  var chosen = null, queue = Promise.resolve();

  function rows() {
    return Array.prototype.filter.call(bench.querySelectorAll('[data-unit]'), function (row) { return !row.hidden; });
  }

  function choose(row, still) {
    bench.querySelectorAll('[data-chosen]').forEach(function (one) { one.removeAttribute('data-chosen'); });
    chosen = row ? row.id : null;
    if (row) {
      row.setAttribute('data-chosen', '');
      if (!still) { row.scrollIntoView({block: 'nearest'}); }
    }
  }

  function current() {
    var row = chosen && document.getElementById(chosen);
    return row && !row.hidden ? row : rows()[0];
  }

  function filter() {
    var words = find.value.toLowerCase().trim();
    bench.querySelectorAll('[data-unit]').forEach(function (row) { row.hidden = row.dataset.label.indexOf(words) < 0; });
    choose(rows()[0]);
  }

  // What the server answers is the page as it stands: its row and its counts take the place of ours.
  function show(id, html) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    var fresh = page.getElementById(id), old = document.getElementById(id);
    if (!fresh || !old) { return false; }
    var kept = old.hidden;
    page.querySelectorAll('[data-unit]').forEach(function (row) {
      var mine = document.getElementById(row.id);
      if (mine && mine.dataset.state !== row.dataset.state) { mine.replaceWith(row); }
    });
    document.getElementById(id).hidden = kept;
    ['g-quorum', 'now'].forEach(function (part) {
      var news = page.getElementById(part), here = document.getElementById(part);
      if (news && here) { here.innerHTML = news.innerHTML; }
    });
    if (chosen) { choose(document.getElementById(chosen)); }
    return true;
  }

  function send(row, button) {
    var form = button.form, body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    button.setAttribute('aria-pressed', 'true');
    queue = queue.then(function () {
      return fetch(form.action, {method: 'POST', body: body});
    }).then(function (answer) {
      return answer.text().then(function (html) {
        if (!answer.ok || !show(row.id, html)) { throw new Error('refused'); }
        status.textContent = '';
      });
    }).catch(function () { status.textContent = bench.dataset.failed; status.dataset.state = 'waiting'; });
  }

  function act(row, value) {
    var button = row.querySelector('button[value="' + value + '"]');
    var other = row.querySelector('[data-other="' + value + '"]');
    if (button) { send(row, button); } else if (other) { location.href = other.href; }
  }

  bench.addEventListener('submit', function (event) {
    var row = event.target.closest('[data-unit]');
    if (!row || !event.submitter) { return; }
    event.preventDefault();
    event.stopPropagation();
    choose(row);
    send(row, event.submitter);
  });

  if (find) {
    find.addEventListener('input', filter);
    find.addEventListener('keydown', function (event) {
      var row = current();
      if (!row) { return; }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        var all = rows(), at = all.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1);
        choose(all[Math.max(0, Math.min(all.length - 1, at))]);
      } else if (keys[event.key] || event.key === 'Enter') {
        event.preventDefault();
        act(row, keys[event.key] || keys['1']);
        var next = rows()[rows().indexOf(row) + 1];
        if (find.value) { find.value = ''; filter(); choose(row); } else if (next) { choose(next); }
      }
    });
    choose(rows()[0], true);
    find.focus({preventScroll: true});
  }
})();
