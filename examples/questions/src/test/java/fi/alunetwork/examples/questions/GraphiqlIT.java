package fi.alunetwork.examples.questions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GraphiQL in a real browser that reaches this computer and nothing else. */
class GraphiqlIT extends RunningGateway {

    private static final double ANSWER_MILLIS = 30_000;

    private final List<String> refused = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Page page;

    @BeforeEach
    void openABrowser() {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "SKIPPED: no Chromium was found, so GraphiQL was not tried in a browser. Install the package chromium.");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("fi-FI").setViewportSize(1400, 900))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.route("**", route -> {
            if (route.request().url().startsWith(address("/"))) {
                route.resume();
            } else {
                refused.add(route.request().url());
                route.abort();
            }
        });
    }

    @AfterEach
    void closeTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Locator answer() {
        return page.locator(".graphiql-response .result-window");
    }

    @Test
    void aReadyQuestionIsAnsweredAtOneClickWithoutAnyOutsideRequest() {
        page.navigate(address("/graphiql"));

        page.locator("[data-question='01-local-service']").click();

        assertThat(answer())
                .containsText("REHABILITATIVE_WORK_ACTIVITY", new ContainsTextOptions().setTimeout(ANSWER_MILLIS));
        assertThat(refused).as("requests to the outside").isEmpty();
        assertThat(complaints).as("errors in the console").isEmpty();
    }

    @Test
    void theQuestionsAreToldInTheReadersLanguage() {
        page.navigate(address("/graphiql"));

        Locator question = page.locator("[data-question='01-local-service']");
        assertThat(question).containsText("Missä kunnissa");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Svenska"))
                .click();
        assertThat(question).containsText("I vilka kommuner");
        assertThat(page.locator("header")).containsText("Esimerkkitiedot ovat keksittyjä");
    }

    @Test
    void aTokenIsSentWithTheQuestionsAndForgottenWithThePage() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/graphql")
                    && String.valueOf(request.postData()).contains("LocalService")) {
                sent.add(request.headers().getOrDefault("authorization", "none"));
            }
        });
        page.navigate(address("/graphiql"));
        page.getByLabel("Tunnus (token)").fill("Bearer abc.def");
        page.locator("[data-question='01-local-service']").click();
        assertThat(answer())
                .containsText("REHABILITATIVE_WORK_ACTIVITY", new ContainsTextOptions().setTimeout(ANSWER_MILLIS));
        page.reload();
        assertThat(page.getByLabel("Tunnus (token)")).hasValue("");

        assertThat(sent).containsOnly("Bearer abc.def");
        assertThat(complaints).as("errors in the console").isEmpty();
    }
}
