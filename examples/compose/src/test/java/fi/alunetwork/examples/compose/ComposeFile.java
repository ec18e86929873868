package fi.alunetwork.examples.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * The file compose.yaml, read as an engine reads it, for processes on this machine: a mounted path is the file beside
 * which it is mounted, and whatever else only an engine gives is replaced by whoever starts them.
 */
final class ComposeFile {

    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private final Map<String, Map<String, Object>> services;

    private ComposeFile(Map<String, Map<String, Object>> services) {
        this.services = services;
    }

    @SuppressWarnings("unchecked")
    static ComposeFile read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
        return new ComposeFile((Map<String, Map<String, Object>>) file.get("services"));
    }

    /** The names of the services, in their order. */
    List<String> services() {
        return List.copyOf(services.keySet());
    }

    /** The command of a service, with paths of this machine. */
    @SuppressWarnings("unchecked")
    List<String> command(String service) {
        List<String> command = new ArrayList<>();
        ((List<String>) services.get(service).get("command")).forEach(word -> command.add(here(service, word)));
        return command;
    }

    /** What a service finds in its environment, with paths of this machine and these texts in the place of others. */
    @SuppressWarnings("unchecked")
    Map<String, String> environment(String service, Map<String, String> replaced) {
        Map<String, String> environment = new LinkedHashMap<>();
        ((Map<String, Object>) services.get(service).get("environment")).forEach((name, value) -> {
            String here = here(service, String.valueOf(value));
            for (Map.Entry<String, String> entry : replaced.entrySet()) {
                here = here.replace(entry.getKey(), entry.getValue());
            }
            environment.put(name, here);
        });
        return environment;
    }

    /** The path that is mounted as this one; the word itself where none is. */
    @SuppressWarnings("unchecked")
    private String here(String service, String word) {
        return ((List<String>) services.get(service).get("volumes"))
                .stream()
                        .map(volume -> volume.split(":"))
                        .filter(volume -> volume[1].equals(word))
                        .map(volume -> FOLDER.resolve(volume[0]).normalize().toString())
                        .findFirst()
                        .orElse(word);
    }
}
