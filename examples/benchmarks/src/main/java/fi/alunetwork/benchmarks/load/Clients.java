package fi.alunetwork.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Clients that ask over HTTP, each one request after the other. */
public final class Clients {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** One request, and its answer or why there is none. */
    public Answer ask(HttpRequest request) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(begin, System.nanoTime(), response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(begin, System.nanoTime(), 0, e.getClass().getSimpleName());
        }
    }

    /** Asks until the answer is whole. */
    void awaitAnswer(HttpRequest request) throws InterruptedException {
        while (!ask(request).isWhole()) {
            Thread.sleep(200);
        }
    }

    /** So many clients ask as fast as they are answered. */
    List<Answer> askFor(Duration duration, int clients, Supplier<HttpRequest> next) throws Exception {
        return askFor(duration, clients, Duration.ZERO, next);
    }

    /**
     * So many clients ask, each once in the pause; one that waited longer for its answer asks on at once and makes no
     * request up.
     */
    List<Answer> askFor(Duration duration, int clients, Duration pause, Supplier<HttpRequest> next) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long end = System.nanoTime() + duration.toNanos();
            List<Future<List<Answer>>> asked = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                long start = System.nanoTime() + pause.toNanos() * client / clients;
                asked.add(threads.submit(() -> askUntil(end, start, pause.toNanos(), next)));
            }
            List<Answer> all = new ArrayList<>();
            for (Future<List<Answer>> one : asked) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Answer> askUntil(long end, long start, long pause, Supplier<HttpRequest> next) throws Exception {
        List<Answer> answers = new ArrayList<>();
        long due = start;
        while (due < end && System.nanoTime() < end) {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())).toMillis());
            Answer answer = ask(next.get());
            // The text of a good answer is not needed any more, and an hour of them would fill the memory.
            answers.add(answer.isWhole() ? new Answer(answer.begin(), answer.end(), answer.status(), "") : answer);
            due = Math.max(due + pause, System.nanoTime());
        }
        return answers;
    }
}
