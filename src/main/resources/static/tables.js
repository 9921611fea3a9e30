'use strict';
// The workbench: a contribution may also be dragged onto a group. Without a mouse the box and the button do the same.
(function () {
  var bench = document.querySelector('form[data-bench]');
  if (!bench || !bench.elements.to) { return; }
  bench.querySelectorAll('[data-card]').forEach(function (card) {
    card.draggable = true;
    card.addEventListener('dragstart', function (start) {
      start.dataTransfer.setData('text/plain', card.dataset.card);
      start.dataTransfer.effectAllowed = 'move';
    });
  });
  bench.querySelectorAll('[data-drop]').forEach(function (place) {
    place.addEventListener('dragover', function (over) {
      over.preventDefault();
      place.classList.add('t-drop-over');
    });
    place.addEventListener('dragleave', function () { place.classList.remove('t-drop-over'); });
    place.addEventListener('drop', function (drop) {
      drop.preventDefault();
      var id = drop.dataTransfer.getData('text/plain');
      bench.querySelectorAll('input[name="marked"]').forEach(function (box) { box.checked = box.value === id; });
      bench.elements.to.value = place.dataset.drop;
      bench.submit();
    });
  });
})();
