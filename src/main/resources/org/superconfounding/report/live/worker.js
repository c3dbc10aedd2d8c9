// Runs beside the page: the instrument stands above this text, its functions on self.
self.onmessage = ({ data }) => {
  try {
    if (data.toss) {
      self.postMessage({ answer: self.toss(data.request) });
      return;
    }
    const repeats = self.begin(data.request, data.printed);
    const step = Math.max(1, Math.ceil(repeats / 200));
    for (let done = 0; done < repeats; done += step) {
      self.advance(done, Math.min(repeats, done + step));
      self.postMessage({ done: Math.min(repeats, done + step), of: repeats });
    }
    self.postMessage({ answer: self.answer() });
  } catch (error) {
    self.postMessage({ error: error && error.message ? error.message : String(error) });
  }
};
