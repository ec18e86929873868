package fi.alunetwork.store.graph;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.Signature;
import java.util.concurrent.CountDownLatch;

/** An import of the small world through a gateway, which stays under way until it is told to end. */
final class LongImport {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);
    private final Thread thread;

    private LongImport(GraphEditor editor) {
        Signature signature = new Signature("maija", "letter");
        thread = new Thread(
                () -> editor.importAll(SmallWorld.contents(), signature, null, (step, done, total) -> goOn()));
    }

    /** Begins one, and waits until it is under way. */
    static LongImport begin(GraphEditor editor) throws InterruptedException {
        LongImport begun = new LongImport(editor);
        begun.thread.start();
        begun.begun.await();
        return begun;
    }

    private void goOn() {
        begun.countDown();
        try {
            enough.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets it come to its end, and waits for that. */
    void end() throws InterruptedException {
        enough.countDown();
        thread.join();
    }
}
