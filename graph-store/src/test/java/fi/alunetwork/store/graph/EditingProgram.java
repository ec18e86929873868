package fi.alunetwork.store.graph;

import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.store.embedded.SecondJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program with an embedded database that makes one {@linkplain NumberedEdits numbered edit} after the other, and says
 * each once it is acknowledged, until it is killed or its input ends. When an edit fails it says so, tries once more,
 * and reads.
 */
final class EditingProgram {

    /** Begins the line of an edit that was acknowledged; its number and the revision follow. */
    static final String MADE = "made ";

    /** Begins the line of the edit that failed; the error follows. */
    static final String FAILED = "failed ";

    /** Begins the line of the picture that is served after that; its revision follows. */
    static final String READS = "reads ";

    private EditingProgram() {}

    /**
     * Starts it in a process of its own, with the small world and its data in this folder.
     *
     * @param by another program that is told the command, if any, such as a shell that sets limits first
     */
    static SecondJvm start(Path folder, String... by) throws IOException {
        DatasetWriter.write(SmallWorld.dataset(), folder.resolve("dataset"));
        return SecondJvm.start(List.of(by), EditingProgram.class, folder.toString());
    }

    /** An application on the data of this folder, where no other uses them. */
    static ConfigurableApplicationContext application(Path folder) throws Exception {
        return TestStores.readyApplication(
                "--alu.data=" + folder.resolve("data"),
                "--alu.dataset=" + folder.resolve("dataset"),
                "--logging.level.root=error");
    }

    /** Edits in the folder that is named. */
    public static void main(String[] arguments) throws Exception {
        Thread watch = new Thread(EditingProgram::endWithTheInput);
        watch.setDaemon(true);
        watch.start();
        try (ConfigurableApplicationContext application = application(Path.of(arguments[0]))) {
            edit(application.getBean(GraphEditor.class));
            edit(application.getBean(GraphEditor.class));
            System.out.println(READS
                    + application.getBean(LiveGraph.class).current().revision().number());
            new CountDownLatch(1).await();
        }
    }

    /** Until an edit fails. */
    private static void edit(GraphEditor editor) {
        for (long n = 1; ; n++) {
            long edit = n;
            try {
                GraphEditor.Made made =
                        editor.edit(graph -> NumberedEdits.plan(graph, edit), NumberedEdits.signature(edit));
                System.out.println(MADE + edit + " " + made.graph().revision().number());
            } catch (RuntimeException e) {
                System.out.println(FAILED + e + " " + e.getCause());
                return;
            }
        }
    }

    private static void endWithTheInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            System.err.println("The input broke: " + e);
        }
        Runtime.getRuntime().halt(0);
    }
}
