// Runs beside the page: the instrument stands above this text, its functions on self. One of several workers runs its share of the
// repeats and hands over what they answered; the first one takes in the others' and judges.
const run = ({ request, printed, share, of }) => {
  const repeats = self.begin(request, printed);
  const from = Math.floor(repeats * share / of);
  const to = Math.floor(repeats * (share + 1) / of);
  const step = Math.ceil(repeats / 200);
  for (let done = from; done < to; done += step) {
    const next = Math.min(to, done + step);
    self.advance(done, next);
    self.postMessage({ done: (next - from) / repeats });
  }
  self.postMessage({ from, statistics: self.statistics(from, to) });
};
const judge = parts => {
  parts.forEach(({ from, statistics }) => self.accept(from, statistics));
  self.postMessage({ answer: self.answer() });
};
self.onmessage = ({ data }) => {
  try {
    if (data.toss) {
      self.postMessage({ answer: self.toss(data.request) });
    } else if (data.parts) {
      judge(data.parts);
    } else {
      run(data);
    }
  } catch (error) {
    self.postMessage({ error: error && error.message ? error.message : String(error) });
  }
};
