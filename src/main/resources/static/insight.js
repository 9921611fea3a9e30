'use strict';
// Draws the charts of the rooms: horizontal bars from the JSON in data-chart. The table beside says the same without script.
(function () {
  var colours = ['#0059b3', '#b3cde8', '#d48a00', '#5b6f82'];
  var reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.querySelectorAll('[data-chart]').forEach(function (element) {
    var data = JSON.parse(element.dataset.chart);
    element.style.height = Math.max(160, 60 + data.labels.length * 40) + 'px';
    var format = function (value) {
      return value === null || value === undefined ? '*'
        : Number(value).toLocaleString('it-IT', {maximumFractionDigits: 2}) + (data.unit === '€' ? ' €' : '');
    };
    var chart = window.echarts.init(element, null, {renderer: 'svg'});
    chart.setOption({
      animation: !reduced,
      aria: {enabled: true, label: {description: data.about}, decal: {show: data.series.length > 1}},
      color: colours,
      grid: {left: 8, right: 84, top: data.series.length > 1 ? 34 : 8, bottom: 8, containLabel: true},
      legend: {show: data.series.length > 1, top: 0, left: 0},
      tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, valueFormatter: format, className: 't-tip'},
      xAxis: {type: 'value', min: 0, axisLabel: {formatter: format, hideOverlap: true}, splitNumber: 3},
      yAxis: {type: 'category', inverse: true, data: data.labels, axisTick: {show: false}, axisLabel: {width: 190, overflow: 'truncate', color: '#17324d'}},
      series: data.series.map(function (series) {
        return {
          type: 'bar', name: series.name, data: series.values, barMaxWidth: 26, cursor: 'pointer',
          stack: data.series.length > 1 ? 'all' : undefined,
          label: {show: data.series.length === 1, position: 'right', formatter: function (point) { return format(point.value); }}
        };
      })
    });
    chart.on('click', function (point) { if (data.hrefs[point.dataIndex]) { window.location.href = data.hrefs[point.dataIndex]; } });
    window.addEventListener('resize', function () { chart.resize(); });
  });
})();
