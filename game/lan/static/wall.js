/* Nobody scrolls a projector: where more stands on the wall than one screen holds, all of it is set
   smaller until it fits. Without the script, the sheet's own sizes hold what is usual. */
"use strict";

(() => {
  const LEAST = 0.5, STEP = 0.03, NARROW = 720; // of the usual size; pixels: a phone that looks on
  const page = document.documentElement;

  const fit = () => {
    const fits = () => page.scrollHeight <= innerHeight;
    let size = 1;
    page.style.setProperty("--fit", size);
    while (innerWidth >= NARROW && size > LEAST && !fits()) {
      size -= STEP;
      page.style.setProperty("--fit", size);
    }
  };

  new MutationObserver(fit).observe(document.getElementById("wall"), { childList: true });
  addEventListener("resize", fit);
  document.fonts.ready.then(fit);
  fit();
})();
