package fi.alunetwork.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of the tests in a process of its own, which speaks in lines. It can be killed, as a machine that loses its
 * power kills it. Its input is open for as long as whoever started it wants it, and ends with the test at the latest.
 */
public final class SecondJvm implements AutoCloseable {

    private static final int LONGEST_END_S = 60;

    private final Process process;
    private final BufferedReader output;

    private SecondJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a program on the class path of the tests. */
    public static SecondJvm start(Class<?> program, String... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    /** The same by another program that is told the command, such as a shell that sets limits first. */
    public static SecondJvm start(List<String> by, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new SecondJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * Reads on to the next line that begins so.
     *
     * @return what follows in that line
     * @throws IllegalStateException where the program ends before it says it, with all that it said instead
     */
    public String await(String beginning) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The second program ended before it said \"" + beginning + "\":\n" + said);
    }

    /** What the program still said before it was killed. */
    public List<String> rest() {
        return output.lines().toList();
    }

    /** Ends it at once and without a word, and waits until it is gone. What it said before stays to be read. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Stops it where it stands: whoever talks with it hears nothing, as of a machine that hangs. */
    public void suspend() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on from where it was stopped. */
    public void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IllegalStateException("The second program cannot be sent the signal " + name + ".");
        }
    }

    /** Lets it end by itself and waits for that. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit()
                .completeOnTimeout(process, LONGEST_END_S, TimeUnit.SECONDS)
                .join();
        kill();
    }
}
