// Runs before the first paint: language, direction and theme, so that nothing flashes or flips.
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
  root.dataset.at = location.pathname === '/' ? 'welcome' : 'inside';
})();
