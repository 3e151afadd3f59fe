//! The logic model at the size of the largest public one, in the window: made there, and what it costs to work on.

/// 604 boxes and 442 arrows, made through the same calls as a person's.
pub const LARGEST: &str = "
    window.largest = '';
    const call = (name, ask) => window.__TAURI_INTERNALS__.invoke('call', { name, ask, gesture: null });
    const columns = ['resource', 'activity', 'output', 'short', 'medium', 'long'];
    let seed = 7;
    const dice = (sides) => (seed = (seed * 1103515245 + 12345) % 2147483648) % sides;
    (async () => {
      const made = columns.map(() => []);
      for (let at = made.flat().length; at < 604; at += 1)
        made[at % 6].push((await call('logic_add', { column: columns[at % 6], text: `Box ${at} for families and partners who meet ${dice(40)} times a year` })).id);
      for (let links = 0; links < 442; ) {
        const from = dice(5);
        const to = Math.min(5, from + 1 + (dice(8) === 0));
        try {
          await call('logic_link', { from: made[from][dice(100)], to: made[to][dice(100)] });
          links += 1;
        } catch { /* the same arrow again */ }
      }
      window.largest = 'made';
    })().catch((error) => (window.largest = JSON.stringify(error)));";

/// What a pointer's way over the drawing costs, each step with the layout that it causes, in microseconds, sorted, and
/// how many things stand in the page.
pub const DRAG: &str = "
    const done = arguments[arguments.length - 1];
    const [x, y] = arguments[0];
    const plane = document.elementFromPoint(x, y);
    const at = (kind, dx, dy) => new PointerEvent(kind, { bubbles: true, cancelable: true, button: 0, pointerId: 1, clientX: x + dx, clientY: y + dy });
    (async () => {
      const times = [];
      plane.dispatchEvent(at('pointerdown', 0, 0));
      for (let step = 1; step <= 200; step += 1) {
        const begun = performance.now();
        plane.dispatchEvent(at('pointermove', (step % 60) * 6, (step % 40) * 7));
        await Promise.resolve();
        await Promise.resolve();
        void document.body.offsetHeight;
        times.push(performance.now() - begun);
        if (step % 10 === 0) await new Promise((on) => { requestAnimationFrame(on); setTimeout(on, 100); });
      }
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      times.sort((a, b) => a - b);
      done({ times: times.map((time) => Math.round(time * 1000)), rows: document.querySelectorAll('main li, main path:not(.icon *)').length });
    })().catch((error) => done({ error: String(error) + error.stack }));";

/// From asking for the room until the whole model is on the screen and a frame was drawn, in microseconds, sorted.
/// Told which view and how many times.
pub const OPENING: &str = "
    const done = arguments[arguments.length - 1];
    const [view, runs] = arguments;
    const frame = () => new Promise((on) => requestAnimationFrame(() => setTimeout(on)));
    const until = async (there) => { while (!there()) await new Promise((on) => setTimeout(on, 1)); };
    const there = () => document.querySelector(view === 'diagram' ? 'main canvas' : 'main [role=treeitem]');
    const choose = () => view === 'diagram' || document.querySelector('main input[value=outline]').click();
    (async () => {
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        location.hash = 'home';
        await until(() => !document.querySelector('main input[value=outline]'));
        await new Promise((on) => setTimeout(on, 300));
        const begun = performance.now();
        location.hash = 'logic';
        await until(() => document.querySelector('main input[value=outline]'));
        choose();
        await until(there);
        await frame();
        times.push(performance.now() - begun);
      }
      done(times.map((time) => Math.round(time * 1000)).sort((a, b) => a - b));
    })().catch((error) => done(String(error) + error.stack));";

/// From the words of a box being changed, which makes it higher or less high, until the view that stands there shows
/// them and a frame was drawn, in microseconds, sorted. Told which view and how many times; ten more come before, in which
/// the engine compiles what it runs again and again.
pub const EDIT: &str = "
    const done = arguments[arguments.length - 1];
    const [view, runs] = arguments;
    const frame = () => new Promise((on) => requestAnimationFrame(() => setTimeout(on)));
    const call = (name, ask) => window.__TAURI_INTERNALS__.invoke('call', { name, ask, gesture: null });
    (async () => {
      const model = await call('logic_model', null);
      const id = model.nodes[0].id;
      // Seen whole, the boxes are too small for letters: the drawing is there once the canvas was painted anew.
      let painted = () => undefined;
      const clear = CanvasRenderingContext2D.prototype.clearRect;
      CanvasRenderingContext2D.prototype.clearRect = function (...place) { painted(); return clear.apply(this, place); };
      const there = (word) => new Promise((on) => {
        if (view === 'diagram') return (painted = on);
        const watch = new MutationObserver(() => {
          if (!document.querySelector(`main [role=treeitem][aria-label^='${word}']`)) return;
          watch.disconnect();
          on();
        });
        watch.observe(document.querySelector('main'), { subtree: true, childList: true, attributeFilter: ['aria-label'] });
      });
      const times = [];
      for (let run = -10; run < runs; run += 1) {
        const word = `Q${run + 10}q`;
        const seen = there(word);
        const begun = performance.now();
        // By turns a line and three, so that all that stands below it moves.
        const more = run % 2 === 0 ? '' : ' and partners who meet, cook, read and plan together in every week of the year';
        const kept = call('logic_edit', { id, text: `${word} for families${more}` });
        await seen;
        await frame();
        if (run >= 0) times.push(performance.now() - begun);
        await kept;
        await new Promise((on) => setTimeout(on, 400));
      }
      CanvasRenderingContext2D.prototype.clearRect = clear;
      done(times.map((time) => Math.round(time * 1000)).sort((a, b) => a - b));
    })().catch((error) => done(String(error) + error.stack));";
