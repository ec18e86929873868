/**
 * How the gateway bears those who ask it: its starts, clients that ask for seconds or for an hour, floods, and editors
 * meanwhile. Uses the gateway as a process of its own or in this one, and asks it over HTTP.
 */
@NullMarked
package fi.alunetwork.benchmarks.load;

import org.jspecify.annotations.NullMarked;
