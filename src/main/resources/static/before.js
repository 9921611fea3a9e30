// The design system's bundle carries a video player that would inject inline styles, which our content policy forbids.
window.VIDEOJS_NO_DYNAMIC_STYLE = true;
document.documentElement.classList.add('js');
