import { h } from './dom.ts';
import { type Keys, keyHelp, listenToKeys } from './keys.ts';
import { overviewView, type View } from './overview.ts';
import { pairView } from './pair.ts';
import { readReport } from './report.ts';
import { readRoute } from './route.ts';
import { restoreTheme, themeButton } from './theme.ts';
import type { Settings } from './tools.ts';

restoreTheme();
start();

/** Builds the bar, then shows whatever the address names. */
function start(): void {
  const report = readReport();
  const { texts, data } = report;
  const settings: Settings = { mode: 'rendered', checked: false };
  const home = h('a', { class: 'home' }, texts.allPages);
  const overview = overviewView(report, (address, step) => {
    // A change of the address by hand would be followed; this one is what is shown already.
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    home.href = address;
  });
  home.href = overview.address();
  const help = keyHelp(texts);
  const theme = themeButton(texts);
  const tools = h('div', { class: 'view-tools' });
  const stage = h('div', { class: 'stage' });
  const bar = h(
    'header',
    { class: 'bar' },
    h('span', { class: 'brand' }, 'announce-lint'),
    home,
    tools,
    theme,
    help.button,
  );
  document.getElementById('app')?.append(bar, stage, help.dialog);

  let keys: Keys = {};
  /** Where the overview was left. */
  let left = 0;
  let shown: View | null = null;
  const show = (view: View) => {
    if (shown === overview) left = window.scrollY;
    shown = view;
    document.title = view.title;
    home.hidden = view === overview;
    tools.replaceChildren(...(view.tools === null ? [] : [view.tools]));
    stage.replaceChildren(view.element);
    keys = {
      ...view.keys,
      t: () => theme.click(),
      '?': () => help.dialog.showModal(),
    };
    window.scrollTo(0, view === overview ? left : 0);
  };
  const open = (address: string) => {
    location.hash = address;
  };
  let asked = 0;
  const follow = async () => {
    const route = readRoute(location.hash);
    asked += 1;
    const mine = asked;
    if (route.kind === 'overview') {
      overview.ask(route.query);
      home.href = overview.address();
      return show(overview);
    }
    const index = data.pairs.findIndex(({ target }) => target === route.target);
    if (index < 0) {
      return show({
        ...overview,
        element: h('main', {}, h('p', {}, texts.pair.notFound)),
        keys: {},
      });
    }
    const pair = await report.pairAt(index);
    // Another page was opened while this one was still loading.
    if (mine !== asked) return;
    const view = pairView(report, index, pair, settings, open, overview.address);
    show(view);
    view.goTo(route.finding);
  };
  listenToKeys(() => keys);
  window.addEventListener('hashchange', () => void follow());
  void follow();
}
