/** The Finnish example dataset and the program that builds it. */
@NullMarked
package fi.alunetwork.examples.finland;

import org.jspecify.annotations.NullMarked;
