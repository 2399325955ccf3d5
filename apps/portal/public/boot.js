// Runs before the first paint: language, direction and theme, so that nothing flashes or flips; and asks for the files
// that the page will need while its first script is still on its way.
(function () {
  var root = document.documentElement;
  var known = ['en', 'fr', 'ar', 'es', 'so'];
  function stored(key) {
    try {
      return localStorage.getItem('skillroots.' + key);
    } catch {
      return null;
    }
  }
  var asked = new URLSearchParams(location.search).get('lang');
  var wanted = [asked, stored('locale')].concat(navigator.languages || []);
  var locale = 'en';
  for (var i = 0; i < wanted.length; i++) {
    var short = (wanted[i] || '').slice(0, 2);
    if (known.indexOf(short) >= 0) {
      locale = short;
      break;
    }
  }
  root.lang = locale;
  root.dir = locale === 'ar' ? 'rtl' : 'ltr';
  var theme = stored('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (stored('lowData') === 'on') root.dataset.lowData = 'on';
  var early = document.querySelector('meta[name="early-files"]');
  if (early) {
    var files = JSON.parse(early.content);
    files.words[locale].concat(files.screens[location.pathname] || []).forEach(function (file) {
      var link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = '/' + file;
      document.head.appendChild(link);
    });
  }
  root.dataset.at = location.pathname === '/' ? 'welcome' : 'inside';
})();
