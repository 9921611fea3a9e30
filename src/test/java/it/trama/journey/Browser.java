package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import it.trama.demo.staff.DemoStaff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Chromium on the running application. Each person of a journey has a window of their own. */
public final class Browser implements AutoCloseable {

    /** How a missing text shows itself. */
    private static final Pattern UNTRANSLATED = Pattern.compile("\\[[a-z]+\\.[A-Za-z.]+]");

    private static final double PICTURE_MILLIS = 10_000;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final String address;

    public Browser(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** One Chromium for all journeys, started by the first: a start costs seconds. Each window has a memory of its own all the same. */
    private static final class Running {

        static final com.microsoft.playwright.Browser CHROMIUM = start();

        private static com.microsoft.playwright.Browser start() {
            return Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }

    private static Path executable() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome",
                        "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: apt-get install chromium"));
    }

    /** A window on a desk. */
    public Window desk(String username) {
        return open(username, 1280, 900);
    }

    /** A window in the hand. */
    public Window phone(String username) {
        return open(username, 390, 844);
    }

    private Window open(String username, int width, int height) {
        BrowserContext context = Running.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("it-IT")
                .setTimezoneId("Europe/Rome"));
        windows.add(context);
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        var window = new Window(page, address);
        window.signIn(username);
        return window;
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }

    /** One person's window: goes, looks, and has every page checked for accessibility. */
    public record Window(Page page, String address) {

        public void go(String path) {
            page.navigate(address + path);
        }

        void signIn(String username) {
            go("/accesso");
            page.fill("#username", username);
            page.fill("#password", DemoStaff.PASSWORD);
            page.click("main button.btn-primary");
            page.waitForURL(url -> !url.endsWith("/accesso"));
        }

        /** In another tab of the same browser. */
        public void signInElsewhere(String username) {
            var tab = new Window(page.context().newPage(), address);
            tab.signIn(username);
            tab.page().close();
        }

        public String path() {
            return page.url().substring(address.length());
        }

        public String text() {
            return page.innerText("body");
        }

        /** Looks at the page: nothing inaccessible, nothing left untranslated, and a picture for who wants to see it. */
        public void look(String name) {
            page.waitForLoadState();
            assertThat(text()).as(name).doesNotContainPattern(UNTRANSLATED);
            photograph(name);
            // In one piece, which is right for pages without frames and three times as fast.
            var violations = new AxeBuilder(page)
                    .setLegacyMode(true)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                    .analyze()
                    .getViolations();
            assertThat(violations)
                    .as("accessibility of " + name)
                    .extracting(rule -> rule.getId() + ": "
                            + rule.getNodes().stream().map(n -> n.getHtml()).toList())
                    .isEmpty();
        }

        /** Nothing of the page lies beyond the edge of a small screen. */
        public void fits(String name) {
            photograph(name);
            Object beyond =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(beyond).as("width of " + name).isEqualTo(0);
        }

        /** For who wants to see it, and nothing is proved by it: now and then a busy browser does not get to draw, and the journey goes on. */
        private void photograph(String name) {
            try {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", name + ".png"))
                        .setFullPage(true)
                        .setTimeout(PICTURE_MILLIS));
            } catch (TimeoutError e) {
                System.err.println("no picture of " + name + ": " + e.getMessage());
            }
        }

        /** Addresses of the menu of this role. */
        public List<String> menu() {
            return page.locator("#menu a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
        }

        public void press(String button) {
            page.getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button))
                    .first()
                    .click();
        }

        public void follow(String link) {
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .first()
                    .click();
        }
    }
}
