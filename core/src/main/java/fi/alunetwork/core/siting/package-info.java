/**
 * Where new service points or mobile stops should go: candidates are chosen so that with the existing providers, which
 * stay, the most people are covered, ways are shortest, nobody is far, everybody is covered by the fewest, or most
 * people have a second one. Question Q9 of the field: maximal covering, p-median, p-center, set covering and backup
 * covering. Who is reached by existing providers comes from {@code reach}, the choice from {@code cover}; uses
 * {@code graph} and the domain records, and no other analysis.
 */
@NullMarked
package fi.alunetwork.core.siting;

import org.jspecify.annotations.NullMarked;
