/* Keeps an open page up to date, sends its forms without leaving it, and waits out a dead spot.
   Everything here only adds: each form works by itself, and each page can be looked at again. */
"use strict";

(() => {
  const page = document.body, place = page.dataset.page;
  const said = document.getElementById("said"), away = document.getElementById("away");
  const clock = document.getElementById("clock");
  const scheme = location.protocol === "https:" ? "wss://" : "ws://";
  const waiting = [];
  let at = page.dataset.at, socket = null, failed = 0, polls = 0, polling = 0, ends = null, left = null;

  /* ---------------------------------------------------------------- what changes on the page */
  const dirty = (part) => [...part.querySelectorAll("input, select, textarea")].filter((field) =>
    field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.tagName === "SELECT" ? [...field.options].some((o) => o.selected !== o.defaultSelected)
        : field.type !== "hidden" && field.value !== field.defaultValue);

  const key = (field) => [field.form && field.form.getAttribute("action"), field.name, field.id,
    field.type === "checkbox" || field.type === "radio" ? field.value : ""].join("|");

  /* What stands there already is not drawn anew: a button that goes while it is pressed is not heard. */
  const drawn = new Map();

  const put = (name, html) => {
    const part = document.getElementById(name);
    if (!part || drawn.get(name) === html) return;
    drawn.set(name, html);
    const kept = new Map(dirty(part).map((field) => [key(field), field]));
    const open = new Map([...part.querySelectorAll("details")].map((one, n) => [one.id || n, one.open]));
    const focus = part.contains(document.activeElement) ? document.activeElement : null;
    const where = focus && focus.selectionStart !== undefined ? focus.selectionStart : null;
    const order = focus ? [...part.querySelectorAll("a, button, input, select, textarea, summary")].indexOf(focus) : -1;
    part.innerHTML = html;
    for (const field of part.querySelectorAll("input, select, textarea")) {
      const old = kept.get(key(field));
      if (!old) continue;
      if (field.type === "checkbox" || field.type === "radio") field.checked = old.checked;
      else field.value = old.value;
    }
    [...part.querySelectorAll("details")].forEach((one, n) => { if (open.has(one.id || n)) one.open = open.get(one.id || n); });
    if (focus) {
      const all = [...part.querySelectorAll("a, button, input, select, textarea, summary")];
      const again = (focus.id && document.getElementById(focus.id)) || all[order];
      if (again) {
        again.focus({ preventScroll: true });
        try { if (where !== null) again.setSelectionRange(where, where); } catch { /* not a text */ }
      }
    }
  };

  const show = (news) => {
    if (news.gone !== undefined) { location.assign(place === "/seat" ? "/" : "/console"); return; }
    if (news.at) at = news.at;
    const title = () => (document.querySelector("#now h1") || page).textContent;
    const before = title();
    for (const [name, html] of Object.entries(news.parts || {})) put(name, html);
    if (document.getElementById("now") && title() !== before) scrollTo(0, 0);
    if ("left" in news) run(news.left, news.running);
    if ("said" in news) tell(news.said);
    sums();
  };

  const tell = (words) => { said.textContent = words; said.hidden = !words; };

  /* -------------------------------------------------------------------------------- the clock */
  const run = (seconds, running) => {
    left = seconds;
    ends = running && seconds !== null ? performance.now() + seconds * 1000 : null;
    tick();
  };

  const tick = () => {
    if (!clock) return;
    clock.hidden = left === null;
    if (left === null) return;
    const now = ends === null ? left : Math.max(0, Math.round((ends - performance.now()) / 1000));
    const two = (n) => String(n).padStart(2, "0");
    clock.querySelector("b").textContent = two(Math.floor(now / 60)) + ":" + two(now % 60);
    clock.classList.toggle("last", now < 60);
    clock.classList.toggle("still", ends === null);
  };

  /* ---------------------------------- effort as it is ticked, and which cards do not go together */
  const sums = () => {
    for (const hand of document.querySelectorAll("form.hand")) {
      const chosen = [...hand.querySelectorAll("input[name=card]:checked")];
      const sum = chosen.reduce((all, one) => all + Number(one.dataset.effort), 0);
      const ticked = new Set(chosen.map((one) => one.value));
      for (const clash of hand.querySelectorAll("[data-with]")) clash.hidden = !ticked.has(clash.dataset.with);
      const words = hand.querySelector("output.sum");
      if (!words) continue;
      words.textContent = words.dataset.words.replace("{n}", sum).replace("{all}", hand.dataset.effort);
      words.classList.toggle("over", sum > Number(hand.dataset.effort));
    }
  };

  /* ------------------------------------------------------------------------------------- forms */
  const fields = (form, button) => {
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) data.append(button.name, button.value);
    return data;
  };

  const clean = (form) => {
    for (const field of form.querySelectorAll("input, textarea")) {
      if (field.type === "checkbox" || field.type === "radio") field.defaultChecked = field.checked;
      else if (field.type !== "hidden" && field.dataset.empty === undefined) field.defaultValue = field.value;
    }
  };

  const typed = (form) => fields(form).toString();

  /* What was said is kept, so its form is empty again; news may have drawn it anew in between. A text
     begun meanwhile stays. The field lets go, so that the next key is one of the page's again. */
  const wipe = (one) => {
    const named = one.form.querySelector("input[id], textarea[id]");
    const found = named && document.getElementById(named.id);
    const form = one.form.isConnected || !found ? one.form : found.form;
    if (typed(form) !== one.typed) return;
    form.reset();
    const focus = document.activeElement;
    if (form.contains(focus) && focus.matches("input, textarea")) focus.blur();
  };

  const send = async (one) => {
    one.data.set("at", at);
    if (socket && socket.readyState === 1) one.data.set("live", "1"); else one.data.delete("live");
    const answer = await fetch(one.to, {
      method: "POST", body: one.data, headers: { accept: "application/json" },
      signal: AbortSignal.timeout ? AbortSignal.timeout(12000) : undefined,
    });
    if (answer.headers.get("content-type") !== "application/json") { tell(await answer.text()); return; }
    const news = await answer.json();
    if (news.granted && one.form) { one.wipe ? wipe(one) : clean(one.form); }
    show(news);
  };

  const flush = async () => {
    while (waiting.length) {
      try { await send(waiting[0]); } catch { gone(true); return; }
      waiting.shift();
    }
  };

  /* What is asked first, with the team that was picked by its name. Nothing is asked where a team
     would go over to itself: the room says by itself that it cannot. */
  const sure = (form) => {
    const { team, into } = form.elements;
    if (!form.dataset.sure || (into && into.value === team.value)) return true;
    const named = team && team.selectedOptions ? team.selectedOptions[0].text : "";
    return confirm(form.dataset.sure.replace("{team}", () => named));
  };

  document.addEventListener("submit", (event) => {
    const form = event.target, button = event.submitter;
    if (!sure(form)) { event.preventDefault(); return; }
    event.preventDefault();
    const to = button && button.hasAttribute("formaction") ? button.formAction : form.action;
    tell("");
    const data = fields(form, button), pressed = data.toString(), before = waiting.at(-1);
    const one = { to, data, pressed, form, typed: typed(form), wipe: /(note|send|hold|compose|-team)$/.test(to) };
    if (one.wipe && before && before.to === to && before.pressed === pressed) return; // sent already
    waiting.push(one);
    if (waiting.length === 1) flush();
  });

  document.addEventListener("change", sums);

  /* ------------------------------------------- what a response on no card takes, as it is composed */
  const last = {}; // what was proposed: a figure that somebody changed is theirs

  const propose = async (form) => {
    const does = new URLSearchParams(new FormData(form).getAll("does").map((each) => ["does", each]));
    const answer = await fetch("/console/proposed?" + does, { headers: { accept: "application/json" } });
    const news = await answer.json();
    const now = document.getElementById("effort");
    if (!answer.ok || !now) return;
    for (const name of ["effort", "cost"]) {
      const field = now.form.elements[name];
      if (field.value === "" || field.value === last[name]) field.value = does.size ? news[name] : "";
      last[name] = news[name];
    }
    now.form.querySelector("output").value = news.words;
  };

  document.addEventListener("change", (event) => {
    if (event.target.name === "does") propose(event.target.form).catch(() => gone(true));
  });

  /* Within the ratings a letter rates, and the arrows go from one objective to the next. */
  const rated = (event) => {
    const row = event.target.closest(".rate");
    if (!row) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const rows = [...document.querySelectorAll(".rate")].filter((one) => one.getClientRects().length);
      const next = rows[rows.indexOf(row) + step];
      if (next) next.querySelector("button").focus();
      return true;
    }
    const grade = [...row.querySelectorAll("button")].find((one) => one.value === event.key.toUpperCase());
    if (grade) grade.click();
    return Boolean(grade);
  };

  /* Where keys write or choose, they are not the page's; on a button only those that press it are. */
  const typing = (at) => at.closest("textarea, select, input:not([type=checkbox]):not([type=radio])");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target.closest("input, textarea, .rate")) { event.target.blur(); return; }
    if (rated(event)) { event.preventDefault(); return; }
    if (typing(event.target)) return;
    if ((event.key === " " || event.key === "Enter") && event.target.closest("button, summary, a, input")) return;
    const found = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
    if (!found || found.disabled) return;
    event.preventDefault();
    if (found.tagName === "BUTTON" && !found.closest(".rate")) found.click(); else found.focus();
  });

  /* -------------------------------------------------------------------------------------- news */
  const gone = (is) => { away.hidden = !is; };

  const connect = () => {
    if (socket) return;
    socket = new WebSocket(scheme + location.host + place + "/live?at=" + encodeURIComponent(at));
    socket.onopen = () => { failed = 0; gone(false); flush(); };
    socket.onmessage = (message) => show(JSON.parse(message.data));
    socket.onclose = () => {
      socket = null;
      failed += 1;
      if (failed > 1) poll();
      setTimeout(connect, Math.min(5000, 250 * 2 ** failed) * (0.5 + Math.random() / 2));
    };
  };

  const poll = async () => {
    if (polling) return;
    polling = 1;
    try {
      const answer = await fetch(place + "/parts?at=" + encodeURIComponent(at), { headers: { accept: "application/json" } });
      show(await answer.json());
      gone(false);
      if (waiting.length) await flush();
    } catch { gone(true); }
    polling = 0;
    clearTimeout(polls);
    if (!socket || socket.readyState !== 1) polls = setTimeout(poll, 4000);
  };

  document.addEventListener("visibilitychange", () => { if (!document.hidden) { connect(); poll(); } });
  addEventListener("online", () => { connect(); poll(); });
  addEventListener("offline", () => gone(true));

  document.getElementById("again").remove();
  setInterval(tick, 250);
  if (clock) run(clock.dataset.left === "" ? null : Number(clock.dataset.left), clock.dataset.running === "on");
  sums();
  connect();
})();
