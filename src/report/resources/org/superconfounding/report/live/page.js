(() => {
  const read = id => document.getElementById(id).textContent;
  const { seed, replications, fewest, panels } = JSON.parse(read('live-panels'));
  const printed = read('live-printed').trim();
  const by = (list, name) => list.find(one => one.name === name);
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => { element[name] = value; });
    element.append(...children);
    return element;
  };
  const svg = (tag, attributes, ...children) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };

  // The instrument is loaded when it is first needed.
  let program;
  const loaded = () => new Promise((resolve, reject) => {
    const script = make('script', { src: 'live/instrument.js' });
    script.onload = () => resolve(
      URL.createObjectURL(new Blob([self.liveInstrument, '\n', read('live-worker')], { type: 'text/javascript' })));
    script.onerror = () => {
      program = undefined;
      script.remove();
      reject(new Error('This page lacks the file live/instrument.js, which belongs beside it in the report’s folder.'));
    };
    document.head.append(script);
  });
  const load = () => {
    program = program || loaded();
    return program;
  };

  // Enough for a laptop: each worker has an instrument of its own.
  const MOST_WORKERS = 4;
  const workersFor = task => (task.toss ? 1 : Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1)));

  // One task, on as many workers as pay; cancel() ends it at once.
  function ask(task, progress) {
    const workers = [];
    let ended = false;
    let cancel;
    const answer = new Promise((resolve, reject) => {
      cancel = () => reject(new Error('Cancelled.'));
      load().then(url => {
        const of = ended ? 0 : workersFor(task);
        const done = new Array(of).fill(0);
        const parts = [];
        for (let share = 0; share < of; share += 1) {
          const worker = new Worker(url);
          workers.push(worker);
          worker.onerror = event => reject(new Error('The instrument stopped: ' + event.message));
          worker.onmessage = ({ data }) => {
            if (data.error) { reject(new Error(data.error)); }
            else if (data.answer) { resolve(JSON.parse(data.answer)); }
            else if (data.statistics) {
              parts.push(data);
              if (parts.length === of) { workers[0].postMessage({ parts }); }
            } else {
              done[share] = data.done;
              progress(done.reduce((sum, part) => sum + part, 0));
            }
          };
          worker.postMessage({ ...task, share, of });
        }
      }).catch(reject);
    }).finally(() => {
      ended = true;
      workers.forEach(worker => worker.terminate());
    });
    return { answer, cancel };
  }

  // As many digits as tell the ends of an axis apart.
  const round = (value, span) => {
    const digits = span > 0 ? Math.ceil(Math.log10(Math.max(Math.abs(value), span) / span)) + 3 : 4;
    return String(Number(value.toPrecision(Math.min(12, digits))));
  };

  function histogram(finding) {
    const [low, high] = finding.interval;
    const least = Math.min(finding.range[0], low);
    const most = Math.max(finding.range[1], high);
    const margin = (most - least || Math.abs(most) || 1) * 0.04;
    const x = value => 8 + 264 * (value - least + margin) / (most - least + 2 * margin);
    const tallest = Math.max(...finding.counts);
    const width = (finding.range[1] - finding.range[0]) / finding.counts.length;
    const bars = finding.counts.map((count, bin) => svg('rect', {
      class: 'bar', x: x(finding.range[0] + bin * width), y: 62 - 50 * count / tallest,
      width: Math.max(width ? x(least + width) - x(least) : 3, 0.8), height: 50 * count / tallest }));
    const words = `${finding.quantity}: histogram of the repeats from ${round(finding.range[0], most - least)} to `
      + `${round(finding.range[1], most - least)}; printed ${finding.printed}`;
    const middle = x((low + high) / 2);
    return svg('svg', { viewBox: '0 0 280 80', role: 'img', 'aria-label': words },
      svg('line', { class: 'axis', x1: 8, x2: 272, y1: 62.5, y2: 62.5 }), ...bars,
      svg('rect', { class: 'printed', x: x(low), y: 12, width: Math.max(x(high) - x(low), 1.6), height: 54,
        opacity: x(high) - x(low) > 6 ? 0.35 : 0.85 }),
      svg('text', { class: 'mark', x: middle, y: 9, 'text-anchor': middle < 50 ? 'start' : middle > 230 ? 'end' : 'middle' },
        'printed ' + finding.printed),
      svg('text', { x: 8, y: 76 }, round(least, most - least)),
      svg('text', { x: 272, y: 76, 'text-anchor': 'end' }, round(most, most - least)));
  }

  function scale(finding) {
    const x = value => 8 + 264 * value;
    const needed = x(finding.required);
    return svg('svg', { viewBox: '0 0 280 48', role: 'img',
      'aria-label': `holds in ${(100 * finding.share).toFixed(1)} % of the repeats; ${(100 * finding.required).toFixed(0)} % needed` },
    svg('line', { class: 'axis', x1: 8, x2: 272, y1: 32.5, y2: 32.5 }),
    svg('rect', { class: 'bar', x: 8, y: 20, width: x(finding.share) - 8, height: 12 }),
    svg('line', { class: 'needed', x1: needed, x2: needed, y1: 14, y2: 38 }),
    svg('text', { class: 'mark', x: needed, y: 10, 'text-anchor': needed > 230 ? 'end' : 'middle' },
      'needed ' + (100 * finding.required).toFixed(0) + ' %'),
    svg('text', { x: 8, y: 46 }, '0 %'), svg('text', { x: 272, y: 46, 'text-anchor': 'end' }, '100 %'));
  }

  function row(finding) {
    const id = 'claim-' + finding.claim.toLowerCase().replace('.', '-');
    const claim = make('a', { href: '#' + id }, finding.claim);
    const holds = finding.printed ? ['not typical', 'typical'] : ['does not hold', 'holds'];
    const outcome = make('span', { className: 'outcome ' + (finding.holds ? 'outcome-holds' : 'outcome-fails') },
      (finding.holds ? '✓ ' : '✗ ') + holds[Number(finding.holds)]);
    const line = make('div', { className: 'finding' },
      make('p', {}, claim, ' ', outcome, make('br'), make('span', { className: 'summary' }, finding.summary)),
      finding.printed ? histogram(finding) : scale(finding));
    line.dataset.claim = finding.claim;
    return line;
  }

  function table(caption, heads, rows) {
    const head = make('tr', {}, ...heads.map(text => make('th', { scope: 'col' }, text)));
    const body = rows.map(cells => make('tr', {}, ...cells.map(text => make('td', {}, String(text)))));
    return make('table', {}, make('caption', {}, caption), make('thead', {}, head), make('tbody', {}, ...body));
  }

  function coin(toss) {
    const all = toss.zeros + toss.ones;
    const zeros = make('span', { className: 'zeros' }, toss.zeros + ' zeros');
    const ones = make('span', { className: 'ones' }, toss.ones + ' ones');
    zeros.style.flex = toss.zeros / all;
    ones.style.flex = toss.ones / all;
    const split = make('div', { className: 'split' }, zeros, ones);
    split.setAttribute('role', 'img');
    split.setAttribute('aria-label', `${toss.zeros} training labels are 0, ${toss.ones} are 1`);
    return [make('p', { className: 'says' }, make('strong', {}, toss.which), `: a gain of ${toss.gain} points.`), split,
      make('p', { className: 'says why' }, toss.why),
      table('What the naive classifier was shown, and what it answers', ['A', 'C', 'labels 0', 'labels 1', 'answer'],
        toss.cells.map(cell => [cell.a, cell.c, cell.zeros, cell.ones, cell.answer])),
      table('Accuracy by degree of confounding of the test domain', ['s', 'naive', 'causal'],
        toss.domains.map(domain => [domain.strength, domain.naive, domain.causal]))];
  }

  function panel(details, description) {
    const fields = new Map();
    const form = make('form', { noValidate: true });
    const field = (name, label, input, wide) => {
      fields.set(name, input);
      input.name = name;
      form.append(make('label', { className: wide ? 'wide' : '' }, label, input));
      return input;
    };
    const protocol = field('protocol', 'Protocol', make('select', {},
      ...description.presets.map(preset => new Option(preset.label, preset.name))), true);
    const number = (name, label, value, attributes) =>
      field(name, label, make('input', { type: 'number', value, ...attributes }));
    number('seed', 'base seed', seed, { step: 1 });
    number('replications', `replications, ${fewest} or more`, replications, { min: fewest, step: 1 });
    description.knobs.forEach(knob => number(knob.name, knob.label, '',
      { min: knob.lower, max: knob.upper, step: knob.whole ? 1 : 'any' }));
    const run = make('button', { type: 'submit' }, 'Rerun');
    const cancel = make('button', { type: 'button', disabled: true }, 'Cancel');
    const bar = make('progress', { max: 1, value: 0, hidden: true });
    bar.setAttribute('aria-label', 'repeats done');
    form.append(make('div', { className: 'actions' }, run, cancel, bar));
    const says = make('p', { className: 'says' });
    says.setAttribute('role', 'status');
    says.setAttribute('aria-live', 'polite');
    const result = make('div', { className: 'result' });
    details.append(form, says, result);

    const preset = name => (name === 'seed' ? String(seed) : name === 'replications' ? String(replications)
      : name === 'protocol' ? description.presets[0].name : by(description.knobs, name).values[protocol.value]);
    const turned = () => [...fields].filter(([name, input]) => !input.disabled && input.value !== preset(name));
    const mark = () => fields.forEach((input, name) =>
      input.parentElement.classList.toggle('turned', !input.disabled && input.value !== preset(name)));
    // Knobs that another protocol has elsewhere go there; one that it has not is shut.
    const settle = () => {
      description.knobs.forEach(knob => {
        const value = knob.values[protocol.value];
        fields.get(knob.name).disabled = value === undefined;
        fields.get(knob.name).value = value === undefined ? '' : value;
      });
      mark();
    };
    protocol.addEventListener('change', settle);
    form.addEventListener('input', mark);
    settle();

    const request = more => {
      const given = [...fields].filter(([, input]) => !input.disabled).map(([name, input]) => name + '=' + input.value.trim());
      return description.id + '?' + given.concat(more).join('&');
    };
    const address = more => {
      const query = turned().map(([name, input]) => name + '=' + encodeURIComponent(input.value.trim())).concat(more).join('&');
      const hash = '#' + description.id + (query ? '?' + query : '');
      if (location.hash !== hash) { history.replaceState(null, '', hash); }
    };
    const tell = (text, error) => {
      says.textContent = text;
      says.classList.toggle('error', Boolean(error));
    };

    let task;
    async function perform(work, words, show) {
      if (task) { task.cancel(); }
      result.querySelectorAll(show.clears).forEach(old => old.remove());
      bar.hidden = false;
      bar.removeAttribute('value');
      cancel.disabled = false;
      tell(words);
      const own = ask(work, done => { bar.value = done; });
      task = own;
      try {
        show.answer(await own.answer);
      } catch (error) {
        if (task === own) { tell(error.message, error.message !== 'Cancelled.'); }
      } finally {
        if (task === own) {
          task = undefined;
          bar.hidden = true;
          cancel.disabled = true;
        }
      }
    }

    const rerun = () => {
      address([]);
      const began = performance.now();
      return perform({ request: request([]), printed }, 'Running …', { clears: '.findings', answer: answer => {
        const own = turned().some(([name]) => name !== 'protocol');
        const holding = answer.findings.filter(finding => finding.holds).length;
        tell(`${answer.replications.toLocaleString('en')} repeats in ${((performance.now() - began) / 1000).toFixed(1)} s: `
          + `${holding} of ${answer.findings.length} findings hold ${answer.basis}. `
          + (own ? 'The settings are not those of the report.' : 'These are the report’s settings and numbers.'));
        result.prepend(make('div', { className: 'findings' },
          make('p', { className: 'says' },
            answer.protocol === 'as written' ? 'The protocol is that of the text.' : 'Beside the text: ' + answer.protocol + '.'), ...answer.findings.map(row)));
      } });
    };
    form.addEventListener('submit', event => {
      event.preventDefault();
      rerun();
    });
    cancel.addEventListener('click', () => task && task.cancel());

    let toss = () => undefined;
    if (description.id === 'e5') {
      const which = make('input', { type: 'number', min: 0, step: 1, value: 0 });
      const button = make('button', { type: 'button' }, 'Toss');
      const next = make('button', { type: 'button' }, 'Next');
      const shown = make('div', { className: 'coin' });
      shown.setAttribute('aria-live', 'polite');
      toss = () => {
        address(['toss=' + which.value]);
        return perform({ request: request(['toss=' + which.value]), toss: true }, 'Tossing …',
          { clears: '.none', answer: answer => {
            tell('');
            shown.replaceChildren(...coin(answer));
          } });
      };
      button.addEventListener('click', toss);
      next.addEventListener('click', () => {
        which.value = Number(which.value) + 1;
        toss();
      });
      details.append(make('h4', {}, 'The coin, tossed by hand'),
        make('p', { className: 'says' }, 'One training set under the settings above: its split, what the naive classifier answers, and why.'),
        make('form', { onsubmit: event => { event.preventDefault(); toss(); } },
          make('label', {}, 'toss, from 0', which), make('div', { className: 'actions' }, button, next)), shown);
      fields.toss = which;
    }

    return {
      // Sets the form as the address says, and runs it.
      follow(query) {
        const given = new URLSearchParams(query);
        protocol.value = given.get('protocol') || description.presets[0].name;
        settle();
        fields.forEach((input, name) => {
          if (name !== 'protocol' && given.has(name)) { input.value = given.get(name); }
          else if (name === 'seed' || name === 'replications') { input.value = preset(name); }
        });
        mark();
        const unknown = [...given.keys()].filter(name => name !== 'toss' && !fields.has(name));
        if (unknown.length || protocol.value === '') {
          tell('The address names what this panel has not: ' + (unknown.join(', ') || given.get('protocol')), true);
          return;
        }
        if (given.has('toss') && fields.toss) {
          fields.toss.value = given.get('toss');
          toss();
        } else {
          rerun();
        }
      },
    };
  }

  const opened = new Map();
  const open = details => {
    if (!opened.has(details)) {
      opened.set(details, panel(details, panels.find(one => one.id === details.dataset.panel)));
    }
    return opened.get(details);
  };
  const all = [...document.querySelectorAll('details.live')];
  all.forEach(details => {
    details.hidden = false;
    details.addEventListener('toggle', () => details.open && open(details));
  });
  const follow = () => {
    const [, id, query] = location.hash.match(/^#(e\d)(?:\?(.*))?$/) || [];
    const details = all.find(one => one.dataset.panel === id);
    if (details) {
      details.open = true;
      open(details).follow(query || '');
      details.scrollIntoView();
    }
  };
  window.addEventListener('hashchange', follow);
  follow();
})();
