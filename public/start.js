// Runs before the program, in any browser there is: plain old script. It adds the few methods that browsers of the
// README's list lack, and where a browser lacks more or the program cannot start, it says so in place of a white page.
(function () {
  var tooOld = [
    '这个浏览器版本过低，无法显示两会图谱。请升级，或改用 Chrome、Edge 108，Firefox 115，Safari 16.4 或更新的浏览器；360、QQ、统信等双核浏览器请切换到“极速模式”。',
    'This browser is too old for Plan Atlas. Please use Chrome or Edge 108, Firefox 115, Safari 16.4 or anything newer.'
  ];
  var failed = [
    '两会图谱未能启动。请检查网络后刷新本页；若仍不能显示，请换一个较新的浏览器。',
    'Plan Atlas could not start. Please check your connection and reload this page; if that does not help, use a newer browser.'
  ];

  function addMethods() {
    var array = Array.prototype;
    var text = String.prototype;
    add(array, 'toSorted', function (compare) {
      return array.slice.call(this).sort(compare);
    });
    add(array, 'toReversed', function () {
      return array.slice.call(this).reverse();
    });
    add(array, 'toSpliced', function () {
      var copy = array.slice.call(this);
      array.splice.apply(copy, arguments);
      return copy;
    });
    add(array, 'with', function (index, value) {
      var copy = array.slice.call(this);
      var place = index < 0 ? copy.length + index : index;
      if (place < 0 || place >= copy.length) throw new RangeError('Invalid index : ' + index);
      copy[place] = value;
      return copy;
    });
    add(text, 'toWellFormed', function () {
      // Halves of a pair that stand alone become the replacement character.
      return String(this).replace(
        /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g,
        function (sign) {
          return sign.length === 2 ? sign : '\uFFFD';
        }
      );
    });
  }

  function add(prototype, name, method) {
    if (prototype[name]) return;
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  }

  /** What every browser of the README's list has and the program cannot do without. */
  function isNewEnough() {
    try {
      return (
        'noModule' in HTMLScriptElement.prototype &&
        has(Array.prototype, ['at', 'findLast', 'findLastIndex', 'flat', 'flatMap']) &&
        has(String.prototype, ['at', 'matchAll', 'replaceAll']) &&
        has(Object, ['fromEntries', 'hasOwn']) &&
        has(Promise, ['allSettled']) &&
        has(Intl, ['ListFormat']) &&
        has(window, ['AbortController', 'IntersectionObserver', 'ResizeObserver']) &&
        has(HTMLDialogElement.prototype, ['showModal']) &&
        new RegExp('(?<=a)\\p{Script=Han}', 'u').test('a区') &&
        CSS.supports('container-type', 'size') &&
        CSS.supports('height', '1dvh')
      );
    } catch (error) {
      return false;
    }
  }

  function has(owner, names) {
    for (var index = 0; index < names.length; index += 1) {
      if (typeof owner[names[index]] !== 'function') return false;
    }
    return true;
  }

  /**
   * Before the program runs: that is after the page is read, but ahead of DOMContentLoaded.
   * It acts once more when all is loaded.
   */
  function whenParsed(act) {
    if (document.readyState !== 'loading') act();
    else document.addEventListener('readystatechange', act);
  }

  /** Without its place on the page the program does not start at all. */
  function refuse() {
    var root = document.getElementById('root');
    if (root) root.parentNode.replaceChild(written(tooOld), root);
  }

  /** An error that leaves the page standing is the program's own to tell; drawing it later replaces this. */
  function tellIfWhite() {
    setTimeout(function () {
      var root = document.getElementById('root');
      if (root && !root.firstChild) root.appendChild(written(failed));
    }, 0);
  }

  function written(sentences) {
    var page = document.createElement('main');
    page.setAttribute('role', 'alert');
    page.style.cssText =
      'max-width:36em;margin:15vh auto;padding:0 20px;font-size:18px;line-height:1.7';
    for (var index = 0; index < sentences.length; index += 1) {
      var line = document.createElement('p');
      line.lang = index === 0 ? 'zh-CN' : 'en';
      line.style.marginTop = '1em';
      line.appendChild(document.createTextNode(sentences[index]));
      page.appendChild(line);
    }
    return page;
  }

  if (!isNewEnough()) {
    whenParsed(refuse);
    return;
  }
  addMethods();
  // A script that does not arrive is told at its own element alone, so it is listened for on the way there.
  window.addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (target === window || target.nodeName === 'SCRIPT') whenParsed(tellIfWhite);
    },
    true
  );
  window.addEventListener('unhandledrejection', function () {
    whenParsed(tellIfWhite);
  });
})();
