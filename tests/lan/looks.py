"""What a person would see at a glance: text that is cut off, pale, too small to hit, or unnamed."""

from playwright.sync_api import Page

from tests.lan.browser import fits, pictured

WIDTHS = (320, 390, 820, 1280)
FINGER = 44  # pixels, the least side of what is pressed
FOUND = """
(finger) => {
  const found = [];
  const named = (one) => `<${one.tagName.toLowerCase()}> ${one.textContent.trim().slice(0, 40)}`;
  const say = (what, one) => found.push(`${what}: ${named(one)}`);
  const shown = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && one.getClientRects().length && !one.closest('.unseen, .skip, [hidden]');
  const numbers = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
  const light = (rgb) => rgb.slice(0, 3).map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  const behind = (one) => {
    for (let each = one; each; each = each.parentElement) {
      const colour = numbers(getComputedStyle(each).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  for (const one of document.querySelectorAll('body *')) {
    if (!shown(one)) continue;
    const style = getComputedStyle(one);
    const words = [...one.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (words && !one.disabled) {
      const pair = [light(numbers(style.color)), light(behind(one))].sort((a, b) => b - a);
      const large = parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
      if ((pair[0] + 0.05) / (pair[1] + 0.05) < large) say('pale', one);
      if (one.scrollWidth > one.clientWidth + 2 && style.overflowX !== 'visible') say('cut', one);
    }
    if (!one.matches('button, select, textarea, summary, input:not([type=hidden])')) continue;
    const target = one.closest('label') || one;
    const where = target.getBoundingClientRect();
    if (Math.min(where.width, where.height) < finger - 0.5) say('small', target);
    const label = one.getAttribute('aria-label') || one.textContent.trim()
      || [...(one.labels || [])].map((each) => each.textContent.trim()).join(' ');
    if (!label) say('unnamed', one);
  }
  return found;
}
"""


def troubles(page: Page, finger: int = FINGER) -> list[str]:
    """Return what is hard to read or to press on a page as it stands."""
    found: list[str] = page.evaluate(FOUND, finger)
    sideways = [] if fits(page) else ["wider than the screen"]
    return [*sideways, *dict.fromkeys(found)]


def looked_at(page: Page, name: str, widths: tuple[int, ...] = WIDTHS) -> None:
    """Look at a page at every width, and keep pictures of it where somebody wants to."""
    before = page.viewport_size
    assert before is not None
    found = {}
    for width in widths:
        page.set_viewport_size({"width": width, "height": 844 if width < 800 else 800})
        pictured(page, f"{name}-{width}")
        trouble = troubles(page)
        if trouble:
            found[width] = trouble
    page.set_viewport_size(before)
    assert found == {}, (name, found)
